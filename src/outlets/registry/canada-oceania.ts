/** Outlets of Canada, Australia, New Zealand and the Pacific. */
export const CANADA_OCEANIA = `
= newspaper CA
The Globe and Mail | Globe & Mail, The Globe & Mail, Toronto Globe and Mail | Globe | the*.com | Woodbridge
Toronto Star | The * | Star | thestar.com | Nordstar Capital
National Post | The * | Post | | Postmedia
Toronto Sun | The * | Sun | | Postmedia
Financial Post | | | | Postmedia
Ottawa Citizen | The * | Citizen | | Postmedia
Montreal Gazette | The *, The Gazette of Montreal | Gazette | | Postmedia
Vancouver Sun | The * | Sun | | Postmedia
The Province | Vancouver Province | Province | the*.com | Postmedia
Calgary Herald | The * | Herald | | Postmedia
Calgary Sun | The * | Sun | | Postmedia
Edmonton Journal | The * | Journal | | Postmedia
Edmonton Sun | | Sun | | Postmedia
Winnipeg Free Press | | Free Press | | FP Canadian Newspapers
The Chronicle Herald | Halifax Chronicle Herald | | the*.ca, saltwire.com | Postmedia
The Hamilton Spectator | | Spectator | thespec.com | Nordstar Capital
La Presse | * de Montréal | | *.ca | *
Le Devoir | | | | *
Le Journal de Montréal | Journal de Montréal, Journal de Montreal | | journaldemontreal.com | Quebecor
= agency CA
The Canadian Press | | | the*.com | Canadian Press Enterprises
= network CA
CBC | CBC News, Canadian Broadcasting Corporation, Canadian Broadcasting Corp., CBC Radio, Radio-Canada, Radio Canada, CBC Canada | CBC | cbc.ca, radio-canada.ca | CBC/Radio-Canada
CTV News | CTV, CTV Television | | *.ca, ctv.ca | Bell Media
Global News | * Canada | | *.ca | Corus Entertainment
= magazine CA
Maclean's | Macleans | | *.ca, *.com | St. Joseph Communications
The Walrus | | Walrus | the*.ca | * Foundation
= website CA
Rebel News | Rebel Media, The Rebel Media | | | * Network
The Tyee | Tyee | | the*.ca | *
Global Research | | | *.ca | Centre for Research on Globalization
= newspaper AU
The Australian | * newspaper, Weekend Australian, The Weekend Australian | | the*.com.au | News Corp
The Sydney Morning Herald | SMH | Herald | smh.com.au | Nine Entertainment
The Age | * newspaper, Melbourne Age, Melbourne's * | | theage.com.au | Nine Entertainment
The Australian Financial Review | AFR | Financial Review | afr.com | Nine Entertainment
Herald Sun | The *, Melbourne * | | *.com.au | News Corp
The Daily Telegraph (Sydney) | Sydney Daily Telegraph, Sydney's Daily Telegraph | Telegraph | *.com.au | News Corp
The Courier-Mail | Courier Mail, Brisbane Courier-Mail | | *.com.au | News Corp
The Advertiser (Adelaide) | Adelaide Advertiser | Advertiser | adelaidenow.com.au | News Corp
The West Australian | | | thewest.com.au | Seven West Media
The Canberra Times | | | *.com.au | Australian Community Media
Brisbane Times | | | *.com.au | Nine Entertainment
The Mercury (Hobart) | Hobart Mercury | Mercury | the*.com.au | News Corp
Northern Territory News | NT News | | ntnews.com.au | News Corp
= network AU
Australian Broadcasting Corporation | ABC Australia, ABC News Australia, Australian Broadcasting Corp., Australia's ABC, ABC Radio National, Australian Broadcasting Corp, ABC TV Australia | The ABC | abc.net.au | *
Nine News | Nine Network, Channel Nine, 9News Australia | | 9news.com.au, nine.com.au | Nine Entertainment
Seven News | Seven Network, Channel Seven, 7News Australia | | 7news.com.au | Seven West Media
10 News | Network Ten, Network 10 | | 10play.com.au | Paramount
SBS News | SBS Australia, Special Broadcasting Service | SBS | sbs.com.au | SBS
Sky News Australia | | | skynews.com.au | News Corp
= agency AU
Australian Associated Press | | AAP | aap.com.au | *
= website AU
News.com.au | | | news.com.au | News Corp
Crikey | | | *.com.au | Private Media
The New Daily | | | the*.com.au | Industry Super Holdings
= magazine AU
The Monthly | | | the*.com.au | Schwartz Media
The Diplomat | * magazine | Diplomat | the*.com | Diplomat Media
= newspaper NZ
The New Zealand Herald | NZ Herald, The NZ Herald | Herald | nzherald.co.nz | NZME
The Press (Christchurch) | Christchurch Press | | the*.co.nz | Stuff Ltd
The Post (Wellington) | Dominion Post, The Dominion Post | Post | the*.co.nz | Stuff Ltd
Otago Daily Times | | | odt.co.nz | Allied Press
= website NZ
Stuff | | Stuff | *.co.nz | * Ltd
Newsroom (New Zealand) | | | *.co.nz | * NZ
The Spinoff | | | the*.co.nz | *
= network NZ
Radio New Zealand | RNZ | | rnz.co.nz, radionz.co.nz | *
TVNZ | 1News, 1 News, Television New Zealand, One News | | *.co.nz, 1news.co.nz | TVNZ
Newshub | 3 News | | *.co.nz | Warner Bros. Discovery
= newspaper FJ
The Fiji Times | | | *.com.fj, *.com | Motibhai Group
= newspaper PG
Post-Courier | Papua New Guinea * | | *.com.pg | News Corp
`;
