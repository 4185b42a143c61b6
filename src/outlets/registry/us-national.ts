/** US outlets that report to the whole country, and the agencies; the format is in `../registry.ts`. */
export const US_NATIONAL = `
= newspaper US
The New York Times | NYT, NYTimes, NY Times, N.Y. Times | Times | nytimes.com, nyti.ms | * Company
The Washington Post | WaPo, WashPost, Wash Post | Post | *.com, wapo.st | Nash Holdings
The Wall Street Journal | WSJ, Wall St. Journal, Wall Street Journal Online | Journal | wsj.com | News Corp
USA Today | USAToday | | | Gannett
Los Angeles Times | LA Times, L.A. Times, The *, LATimes | Times | latimes.com | Nant Capital
New York Post | The *, NY Post, N.Y. Post | Post | nypost.com, *.com | News Corp
New York Daily News | NY Daily News, The *, N.Y. Daily News | Daily News | nydailynews.com | Alden Global Capital
The Washington Times | WashTimes | Times | | Operations Holdings
The Christian Science Monitor | CSMonitor, CS Monitor | Monitor | csmonitor.com | First Church of Christ, Scientist
Stars and Stripes | Stars & Stripes | | stripes.com | US Department of Defense
Investor's Business Daily | Investors Business Daily | IBD | investors.com | News Corp
Barron's | Barrons | | | News Corp
The Washington Examiner | Wash Examiner, DC Examiner | Examiner | | Clarity Media Group
The Epoch Times | | | the*.com | Epoch Media Group
Roll Call | RollCall, CQ *, CQ-*, Congressional Quarterly, CQ Weekly | | *.com, cq.com | FiscalNote
National Enquirer | The * | Enquirer | | A360 Media
= agency US
The Associated Press | AP, A.P., AP News, AssociatedPress | | apnews.com, ap.org | Associated Press
United Press International | UPI | | upi.com | News World Communications
Bloomberg | * News, * News Service, * Politics, * TV, * Television, * Businessweek, Businessweek, BusinessWeek, * View, * Government, * Law, * BNA | Bloomberg | *.com, businessweek.com, bloombergview.com, bloomberglaw.com | * L.P.
McClatchy | * Newspapers, * News, * DC, *DC, *-Tribune, * Tribune, MCT | | mcclatchydc.com, *.com | *
Tribune News Service | Tribune Content Agency | TNS | tribunecontentagency.com | Alden Global Capital
Dow Jones Newswires | Dow Jones Newswire | Dow Jones | dowjones.com | News Corp
Religion News Service | RNS | | religionnews.com | Religion News Foundation
Catholic News Service | | CNS | catholicnews.com | US Conference of Catholic Bishops
Catholic News Agency | | CNA | | EWTN
CNSNews.com | CNS News, CNSNews, Cybercast News Service | | cnsnews.com | Media Research Center
Jewish Telegraphic Agency | JTA | | jta.org | 70 Faces Media
Scripps News | Scripps Howard News Service, Newsy, * Service | | *.com, newsy.com | E.W. Scripps
Gray Television Washington News Bureau | Gray TV Washington | | graydc.com | Gray Media
= network US
CNN | Cable News Network, CNN International, CNN en Español, CNN Politics, CNN Newsroom, CNNPolitics, CNN News | | cnn.com, cnn.it | Warner Bros. Discovery
CNN Money | CNNMoney, CNN Business, CNNMoney.com | | money.cnn.com | Warner Bros. Discovery
HLN | Headline News, Headline News Network | | hlntv.com | Warner Bros. Discovery
Fox News | * Channel, FOX News, FoxNews, * Digital, * Radio, * Latino, Fox Online News, FNC | Fox | | Fox Corporation
Fox Business | * Network, FBN, * News, FOXBusiness | | | Fox Corporation
NBC News | NBC, NBCNews, National Broadcasting Company, * Digital | | | NBCUniversal
MSNBC | MS NOW | | *.com, ms.now | NBCUniversal
CNBC | | | | NBCUniversal
Telemundo | Noticias * | | | NBCUniversal
ABC News | ABC, ABCNews, * Radio | | *.go.com, *.com | Disney
CBS News | CBS, CBSNews, CBS Radio, * Radio, CBSN | | *.com, cbslocal.com | Paramount
NPR | National Public Radio, NPR News, NPR Online News | | npr.org | NPR
PBS | Public Broadcasting Service, PBS News, PBS NewsHour, PBS Newshour, PBS News Hour, PBS Frontline | NewsHour | pbs.org | PBS
C-SPAN | CSPAN, C-Span, * Radio | | c-span.org | National Cable Satellite Corporation
Univision | * News, Univisión, Noticias * | | *.com, univisionnews.com | Televisa*
CBN News | CBN, Christian Broadcasting Network | | cbn.com, *.com | Christian Broadcasting Network
Newsmax | NewsMax, * TV, * Media, *TV | | *.com, newsmaxtv.com, newsmaxworld.com | * Media
One America News Network | OAN, OANN, One America News | | oann.com | Herring Networks
NewsNation | * Now | | newsnationnow.com | Nexstar
Voice of America | VOA, VOA News | | voanews.com | US Agency for Global Media
Radio Free Asia | RFA | | rfa.org | US Agency for Global Media
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty, RFERL | | rferl.org, svoboda.org | US Agency for Global Media
Alhurra | Al Hurra, Al-Hurra | | | US Agency for Global Media
Al Jazeera America | | | america.aljazeera.com | Al Jazeera Media Network
The Weather Channel | | | weather.com | Allen Media Group
ESPN | | | *.com, *.go.com | Disney
NFL Network | | | nfl.com | National Football League
Comedy Central | | | cc.com, *.com | Paramount
MTV News | | MTV | mtv.com | Paramount
Democracy Now! | Democracy Now | | *.org | * Productions
Public Radio International | PRX | PRI | pri.org, theworld.org, prx.org | PRX
American Public Media | Marketplace Morning Report | APM | *.org, marketplace.org | *
Pacifica Radio | Pacifica Network | | pacifica.org | Pacifica Foundation
EWTN | Eternal Word Television Network | | *.com, ewtnnews.com | EWTN
SiriusXM | Sirius XM, Sirius XM Radio, * Radio | | | Liberty Media
TheBlaze | The Blaze, Blaze TV, BlazeTV, * TV, The Blaze TV, Blaze Media | Blaze | | Blaze Media
= website US
RealClearPolitics | Real Clear Politics, RealClear Politics | RCP | | RealClear Media
Politico | POLITICO Magazine, * Pro, POLITICO Pro, * Playbook, POLITICO Playbook, * Europe, POLITICO Europe, * Florida, POLITICO Florida, * New York, POLITICO New York | | *.com, *.eu, politi.co | Axel Springer
The Hill | TheHill | Hill | the*.com | Nexstar
Axios | | | | Cox Enterprises
ProPublica | Pro Publica | | *.org | *
Business Insider | BusinessInsider | Insider | *.com, insider.com | Axel Springer
HuffPost | Huffington Post, The Huffington Post, HuffPo, HuffingtonPost, * Pollster, * Live, Huffington Post Live | | *.com, huffingtonpost.com | BuzzFeed
BuzzFeed | * News, Buzzfeed, Buzzfeed News | | *.com, buzzfeednews.com | *
Vox | Vox Media | Vox | vox.com | Vox Media
The Daily Beast | DailyBeast | | the*.com | IAC
Breitbart | * News, * News Daily, * News Network, * London, * News Saturday, * News Sunday, * Texas, * California, * Jerusalem | Breitbart | | * News Network
The Daily Caller | DailyCaller, Daily Caller News Foundation, TheDC, TheDCNF, DCNF | | *.com, dailycallernewsfoundation.org | *
Semafor | | | | *
Punchbowl News | Punchbowl | | punchbowl.news | *
The Intercept | | Intercept | the*.com | First Look Institute
The Washington Free Beacon | Free Beacon, The Free Beacon | Beacon, WFB | freebeacon.com | Washington Free Beacon
Yahoo News | Yahoo! News, Yahoo Finance, Yahoo! Finance, Yahoo Politics, Yahoo Sports | Yahoo | news.yahoo.com, yahoo.com, finance.yahoo.com | Apollo Global Management
MSN | MSN News | MSN | msn.com | Microsoft
The Drudge Report | DrudgeReport, Drudge | | | Matt Drudge
`;
