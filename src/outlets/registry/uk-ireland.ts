/** Outlets of the United Kingdom and Ireland. */
export const UK_IRELAND = `
= newspaper GB
The Guardian | Guardian newspaper, The Guardian US, Guardian US, Guardian Australia, TheGuardian, The Guardian newspaper, Guardian.com, The Guardian of London | Guardian | the*.com, *.co.uk, gu.com | Guardian Media Group
The Observer | The Observer newspaper, The Observer of London | Observer | *.co.uk | Tortoise Media
The Times of London | Times of London, The London Times, London Times, The Times (London), Times (London) | Times | thetimes.co.uk, thetimes.com | News Corp
The Sunday Times | Sunday Times, London Sunday Times, Sunday Times of London, The Sunday Times of London | | sunday-times.co.uk | News Corp
The Daily Telegraph | Daily Telegraph, The Telegraph, Sunday Telegraph, The Sunday Telegraph, London Telegraph, The London Telegraph | Telegraph | telegraph.co.uk | Telegraph Media Group
The Independent | UK Independent, The Independent newspaper, The Independent on Sunday, Independent on Sunday, The Independent of London | Independent | *.co.uk, the-independent.com | Independent Digital News & Media
Financial Times | The Financial Times, FT, FT.com | | ft.com | Nikkei
Daily Mail | The Daily Mail, MailOnline, Mail Online, The Mail on Sunday, Mail on Sunday, UK Daily Mail, DailyMail, DailyMail.com, UK's Daily Mail | Mail | *.co.uk, *.com, mailonsunday.co.uk | DMGT
The Sun | The Sun newspaper, Sun newspaper, The Sun on Sunday, Sun on Sunday, UK Sun | Sun | thesun.co.uk, the-sun.com, thescottishsun.co.uk | News Corp
The Mirror | Daily Mirror, The Daily Mirror, Sunday Mirror, The Sunday Mirror, British Mirror | Mirror | *.co.uk | Reach
Daily Express | The Daily Express, Sunday Express, The Sunday Express, UK Express | Express | express.co.uk | Reach
Daily Star | The Daily Star, Daily Star Sunday | | *.co.uk | Reach
Evening Standard | London Evening Standard, The Evening Standard, The Standard, The London Evening Standard, The London Standard | Standard | standard.co.uk | Lebedev Holdings
Metro (UK) | Metro.co.uk, Metro UK | Metro | *.co.uk | DMGT
City A.M. | City AM | | *.com | THG
i (newspaper) | The i Paper, i newspaper, The i newspaper, inews | | inews.co.uk, theipaper.com | DMGT
News of the World | The News of the World | | *.co.uk | News Corp
The Scotsman | Scotland on Sunday | Scotsman | *.com | National World
The Herald (Glasgow) | Glasgow Herald, The Glasgow Herald, The Herald of Glasgow | Herald | heraldscotland.com | Newsquest
Daily Record | The Daily Record, Sunday Mail | Record | *.co.uk | Reach
The National (Scotland) | | National | the*.scot | Newsquest
The Press and Journal | Press and Journal, Aberdeen Press and Journal | | *.co.uk | DC Thomson
The Courier (Dundee) | Dundee Courier | Courier | the*.co.uk | DC Thomson
Belfast Telegraph | The Belfast Telegraph | Telegraph | *.co.uk | Mediahuis
The Irish News | Irish News | | *.com | The Irish News
News Letter | Belfast News Letter, The News Letter | | *.co.uk | National World
Western Mail | WalesOnline, Wales Online, The Western Mail | | walesonline.co.uk | Reach
Manchester Evening News | The Manchester Evening News | | *.co.uk | Reach
Liverpool Echo | The Liverpool Echo, Liverpool Daily Post | Echo | *.co.uk | Reach
Birmingham Mail | BirminghamLive | Mail | *.co.uk | Reach
Yorkshire Post | The Yorkshire Post | | *.co.uk | National World
Yorkshire Evening Post | | | *.co.uk | National World
The Northern Echo | Northern Echo | | the*.co.uk | Newsquest
Bristol Post | BristolLive | | *.co.uk | Reach
Eastern Daily Press | | | edp24.co.uk | Newsquest
The Argus (Brighton) | Brighton Argus | Argus | the*.co.uk | Newsquest
Morning Star | The Morning Star | | morningstaronline.co.uk | People's Press Printing Society
The Jewish Chronicle | Jewish Chronicle | | thejc.com | The Jewish Chronicle
= network GB
BBC | BBC News, British Broadcasting Corporation, British Broadcasting Corp., BBC World Service, BBC World, BBC Radio, BBC Radio 4, BBC One, BBC Two, BBC TV, BBC Online, BBC Persian, BBC Arabic, BBC Russian, BBC Verify, BBC Breakfast | | bbc.co.uk, bbc.com | BBC
Sky News | Sky News UK, Sky TV | Sky | news.sky.com, *.com | Comcast
ITV News | ITV, ITN, ITV1, Independent Television News | | itv.com, itn.co.uk | ITV
Channel 4 News | Channel 4, Channel Four, Channel Four News | | channel4.com | Channel Four Television Corporation
Channel 5 News | 5 News | | channel5.com | Paramount
GB News | GBNews | | *.com | All Perspectives
LBC | LBC Radio | LBC | lbc.co.uk | Global
talkSPORT | TalkSport | | *.com | News Corp
STV News | STV | | stv.tv | STV Group
= agency GB
Reuters | Thomson Reuters, Reuters News Agency, Reuters News, Reuters.com, Reuters TV, Thomson Reuters Foundation, Reuters Health | | *.com | Thomson Reuters
PA Media | Press Association, The Press Association, Britain's Press Association, PA news agency | | pamediagroup.com, pressassociation.com | PA Media Group
SWNS | South West News Service | | *.com | SWNS Media Group
= magazine GB
The Economist | Economist magazine, Economist.com, The Economist magazine | Economist | *.com | The Economist Group
The Spectator | The Spectator magazine | Spectator | *.co.uk | Old Queen Street Media
New Statesman | The New Statesman | | *.com | Progressive Media
Private Eye | Private Eye magazine | | private-eye.co.uk | Pressdram
New Scientist | New Scientist magazine | | *.com | DMGT
Nature | Nature magazine, Nature News, journal Nature | Nature | *.com | Springer Nature
The Lancet | | Lancet | the*.com | RELX
BMJ | British Medical Journal, The BMJ, The British Medical Journal | | bmj.com | British Medical Association
Prospect Magazine | Prospect magazine | | *.co.uk | Prospect Publishing
The Week | The Week magazine, TheWeek.com | Week | the*.com, the*.co.uk | Future
Jane's Defence Weekly | IHS Jane's, IHS Jane's Defence Weekly | Jane's | janes.com | Montagu Private Equity
Hello! | Hello! magazine, Hello magazine | | hellomagazine.com | Hello! Ltd
Flight International | FlightGlobal | | flightglobal.com | DVV Media Group
Times Higher Education | | | *.com | Inflexion
Middle East Monitor | | | *.com | Middle East Monitor
= website GB
International Business Times | IBTimes, IBT, IB Times, International Business Times UK | | ibtimes.com, ibtimes.co.uk, ibtimes.co.in | IBT Media
Middle East Eye | | | *.net | M.E.E. Limited
openDemocracy | Open Democracy, OpenDemocracy | | *.net | openDemocracy
Bellingcat | | | *.com | Bellingcat
UnHerd | | | *.com | Old Queen Street Media
The Register | | | the*.com, the*.co.uk | Situation Publishing
The Bureau of Investigative Journalism | Bureau of Investigative Journalism | TBIJ | thebureauinvestigates.com | The Bureau of Investigative Journalism
ConservativeHome | Conservative Home | | *.com | ConservativeHome
Guido Fawkes | Order-Order | | order-order.com | Global & General Nominees
Euractiv | EurActiv, EURACTIV | | *.com | Mediahuis
PinkNews | Pink News | | the*.com, *.co.uk | PinkNews Media Group
= newspaper IE
The Irish Times | Irish Times | | *.com | The Irish Times Trust
Irish Independent | The Irish Independent, Sunday Independent | | independent.ie | Mediahuis
Irish Examiner | The Irish Examiner | | *.com | The Irish Times Trust
Sunday Business Post | The Sunday Business Post, Business Post | | businesspost.ie | Kilcullen Kapital Partners
The Journal (Ireland) | TheJournal.ie | Journal | the*.ie | Journal Media
Irish Mirror | | | *.ie | Reach
= network IE
RTÉ | RTE, RTÉ News, RTE News, Raidió Teilifís Éireann | | rte.ie | RTÉ
Newstalk | | | *.com | Bauer Media
= website IE
Storyful | | | *.com | News Corp
`;
