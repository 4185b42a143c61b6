/** Outlets of the United Kingdom and Ireland. */
export const UK_IRELAND = `
= newspaper GB
The Guardian | Guardian newspaper, * US, Guardian US, Guardian Australia, TheGuardian, * newspaper, Guardian.com, * of London | Guardian | the*.com, *.co.uk, gu.com | Guardian Media Group
The Observer | * newspaper, * of London | Observer | *.co.uk | Tortoise Media
The Times of London | The London Times, London Times, The Times (London), Times (London) | Times | thetimes.co.uk, thetimes.com | News Corp
The Sunday Times | London Sunday Times, Sunday Times of London, * of London | | sunday-times.co.uk | News Corp
The Daily Telegraph | The Telegraph, Sunday Telegraph, The Sunday Telegraph, London Telegraph, The London Telegraph, UK Telegraph, U.K. Telegraph | Telegraph | telegraph.co.uk | Telegraph Media Group
The Independent | UK Independent, * newspaper, * on Sunday, Independent on Sunday, * of London | Independent | *.co.uk, the-independent.com | Independent Digital News & Media
Financial Times | The *, FT | | ft.com | Nikkei
Daily Mail | The *, MailOnline, Mail Online, The Mail on Sunday, Mail on Sunday, UK *, DailyMail, UK's * | Mail | *.co.uk, *.com, mailonsunday.co.uk | DMGT
The Sun | * newspaper, Sun newspaper, * on Sunday, Sun on Sunday, UK Sun | Sun | thesun.co.uk, the-sun.com, thescottishsun.co.uk | News Corp
The Mirror | Daily Mirror, The Daily Mirror, Sunday Mirror, The Sunday Mirror, British Mirror | Mirror | *.co.uk | Reach
Daily Express | The *, Sunday Express, The Sunday Express, UK Express | Express | express.co.uk | Reach
Daily Star | The *, * Sunday | | *.co.uk | Reach
Evening Standard | London *, The *, The Standard, The London *, The London Standard | Standard | standard.co.uk | Lebedev Holdings
Metro (UK) | * UK | Metro | *.co.uk | DMGT
City A.M. | City AM | | | THG
i (newspaper) | The i Paper, i newspaper, The i newspaper, inews | | inews.co.uk, theipaper.com | DMGT
News of the World | The * | | *.co.uk | News Corp
The Scotsman | Scotland on Sunday | Scotsman | | National World
The Herald (Glasgow) | Glasgow Herald, The Glasgow Herald, * of Glasgow | Herald | heraldscotland.com | Newsquest
Daily Record | The *, Sunday Mail | Record | *.co.uk | Reach
The National (Scotland) | | National | the*.scot | Newsquest
The Press and Journal | Aberdeen Press and Journal | | *.co.uk | DC Thomson
The Courier (Dundee) | Dundee Courier | Courier | the*.co.uk | DC Thomson
Belfast Telegraph | The * | Telegraph | *.co.uk | Mediahuis
The Irish News | | | | *
News Letter | Belfast *, The * | | *.co.uk | National World
Western Mail | WalesOnline, Wales Online, The * | | walesonline.co.uk | Reach
Manchester Evening News | The * | | *.co.uk | Reach
Liverpool Echo | The *, Liverpool Daily Post | Echo | *.co.uk | Reach
Birmingham Mail | BirminghamLive | Mail | *.co.uk | Reach
Yorkshire Post | The * | | *.co.uk | National World
Yorkshire Evening Post | | | *.co.uk | National World
The Northern Echo | | | the*.co.uk | Newsquest
Bristol Post | BristolLive | | *.co.uk | Reach
Eastern Daily Press | | | edp24.co.uk | Newsquest
The Argus (Brighton) | Brighton Argus | Argus | the*.co.uk | Newsquest
Morning Star | The * | | morningstaronline.co.uk | People's Press Printing Society
The Jewish Chronicle | | | thejc.com | *
= network GB
BBC | BBC News, British Broadcasting Corporation, British Broadcasting Corp., BBC World Service, BBC World, BBC Radio, BBC Radio 4, BBC One, BBC Two, BBC TV, BBC Online, BBC Persian, BBC Arabic, BBC Russian, BBC Russian Service, BBC Verify, BBC Breakfast | | bbc.co.uk, bbc.com | BBC
Sky News | * UK, Sky TV | Sky | news.sky.com, *.com | Comcast
ITV News | ITV, ITN, ITV1, Independent Television News | | itv.com, itn.co.uk | ITV
Channel 4 News | Channel 4, Channel Four, Channel Four News | | channel4.com | Channel Four Television Corporation
Channel 5 News | 5 News | | channel5.com | Paramount
GB News | GBNews | | | All Perspectives
LBC | LBC Radio | LBC | lbc.co.uk | Global
talkSPORT | TalkSport | | | News Corp
STV News | STV | | stv.tv | STV Group
= agency GB
Reuters | Thomson *, * News Agency, * News, * TV, Thomson * Foundation, * Health | | | Thomson *
PA Media | Press Association, The Press Association, Britain's Press Association, PA news agency | | pamediagroup.com, pressassociation.com | * Group
SWNS | South West News Service | | | SWNS Media Group
= magazine GB
The Economist | Economist magazine, * magazine | Economist | | * Group
The Spectator | * magazine | Spectator | *.co.uk | Old Queen Street Media
New Statesman | The * | | | Progressive Media
Private Eye | | | private-eye.co.uk | Pressdram
New Scientist | | | | DMGT
Nature | * magazine, * News, journal * | Nature | | Springer *
The Lancet | | Lancet | the*.com | RELX
BMJ | British Medical Journal, The BMJ, The British Medical Journal | | bmj.com | British Medical Association
Prospect Magazine | Prospect magazine | | *.co.uk | Prospect Publishing
The Week | * magazine | Week | the*.com, the*.co.uk | Future
Jane's Defence Weekly | IHS Jane's, IHS * | Jane's | janes.com | Montagu Private Equity
Hello! | Hello magazine | | hellomagazine.com | * Ltd
Flight International | FlightGlobal | | flightglobal.com | DVV Media Group
Times Higher Education | | | | Inflexion
Middle East Monitor | | | | *
= website GB
Byline Times | | | | Byline Media
International Business Times | IBTimes, IBT, IB Times, * UK | | ibtimes.com, ibtimes.co.uk, ibtimes.co.in | IBT Media
Middle East Eye | | | *.net | M.E.E. Limited
openDemocracy | Open Democracy, OpenDemocracy | | *.net | *
Bellingcat | | | | *
UnHerd | | | | Old Queen Street Media
The Register | | | the*.com, the*.co.uk | Situation Publishing
The Bureau of Investigative Journalism | | TBIJ | thebureauinvestigates.com | *
ConservativeHome | Conservative Home | | | *
Guido Fawkes | Order-Order | | order-order.com | Global & General Nominees
Euractiv | EurActiv | | | Mediahuis
PinkNews | Pink News | | the*.com, *.co.uk | * Media Group
= newspaper IE
The Irish Times | | | | * Trust
Irish Independent | The *, Sunday Independent | | independent.ie | Mediahuis
Irish Examiner | The * | | | The Irish Times Trust
Sunday Business Post | The *, Business Post | | businesspost.ie | Kilcullen Kapital Partners
The Journal (Ireland) | | Journal | the*.ie | Journal Media
Irish Mirror | | | *.ie | Reach
= network IE
RTÉ | RTE, RTÉ News, RTE News, Raidió Teilifís Éireann | | rte.ie | RTÉ
Newstalk | | | | Bauer Media
= website IE
Storyful | | | | News Corp
`;
