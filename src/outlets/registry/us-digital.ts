/** US sites, blogs and newsletters. */
export const US_DIGITAL = `
= website US
FiveThirtyEight | FiveThirtyEight.com | | *.com | Disney
The Verge | TheVerge | Verge | the*.com | Vox Media
Recode | Re/code | | *.net | Vox Media
SB Nation | | | *.com | Vox Media
Eater | | Eater | *.com | Vox Media
TechCrunch | Tech Crunch | | *.com | Regent
Ars Technica | Arstechnica, ArsTechnica | | *.com | Advance
CNET | CNET News | | *.com | Ziff Davis
Mashable | | | *.com | Ziff Davis
PCMag | PC Magazine, PC Mag | | *.com | Ziff Davis
IGN | | | ign.com | Ziff Davis
ZDNet | ZDNET | | *.com | Ziff Davis
Engadget | | | *.com | Apollo Global Management
Gizmodo | | | *.com | Keleops
Gawker | Gawker.com | | *.com | Meng Ru Kuok
Deadspin | | | *.com | Lineup Publishing
Jezebel | | | *.com | Paste Media
The Root | TheRoot.com | | the*.com | Watering Hole Media
The Grio | TheGrio | | the*.com | Allen Media Group
VentureBeat | Venture Beat | | *.com | VentureBeat
The Information | | | the*.com | The Information
Quartz | Quartz.com | Quartz | qz.com | Redbrick
Vice News | VICE News | Vice, VICE | vice.com, *.com | Fortress
Refinery29 | | | *.com | Sundial Media Group
Bustle | Bustle.com | Bustle | *.com | Bustle Digital Group
Mic | Mic.com | Mic | mic.com | Bustle Digital Group
Fusion | Fusion TV | Fusion | *.net | Univision
Ozy | Ozy.com | OZY, Ozy | ozy.com | OZY Media
NowThis | NowThis News | | nowthisnews.com | NowThis
Upworthy | | | *.com | GOOD Worldwide
Medium | | Medium | *.com | A Medium Corporation
Substack | | Substack | *.com | Substack
TMZ | TMZ.com, TMZ Sports | | tmz.com | Fox Corporation
Page Six | PageSix.com | | *.com | News Corp
E! News | E! Online | | eonline.com | NBCUniversal
Mediaite | Mediate.com | | *.com | Mediaite LLC
Talking Points Memo | TPM, TalkingPointsMemo | | *.com | TPM Media
ThinkProgress | Think Progress | | *.org | Center for American Progress
Raw Story | RawStory.com, RawStory, The Raw Story | | *.com | Raw Story Media
AlterNet | Alternet | | *.org | Raw Story Media
Daily Kos | DailyKos, The Daily Kos | | *.com | Kos Media
Media Matters | Media Matters for America | | *.org | Media Matters for America
Common Dreams | CommonDreams | | *.org | Common Dreams
Truthout | | | *.org | Truthout
Truthdig | | | *.com | Truthdig
The Young Turks | | TYT | tyt.com | TYT Network
FAIR | Fairness & Accuracy In Reporting, Fairness and Accuracy in Reporting | FAIR | *.org | Fairness & Accuracy In Reporting
CounterPunch | | | *.org | CounterPunch
The Gateway Pundit | Gateway Pundit | | the*.com | Gateway Pundit
InfoWars | Infowars, Infowars.com | | *.com | Free Speech Systems
WorldNetDaily | WND, WND.com, World Net Daily | | wnd.com | WND News Center
Townhall | TownHall, Townhall.com, Townhall Magazine | | *.com | Salem Media Group
HotAir | Hot Air, HotAir.com | | *.com | Salem Media Group
RedState | Red State, RedState.com | | *.com | Salem Media Group
PJ Media | PJMedia, Pajamas Media | | *.com | Salem Media Group
Twitchy | | | *.com | Salem Media Group
Western Journalism | The Western Journal, Western Journal, WesternJournalism.com, The Western Center for Journalism | | westernjournal.com, *.com | Liftable Media
BizPac Review | BizPacReview | | *.com | BizPac Review
NewsBusters | Newsbusters | | *.org | Media Research Center
MRCTV | Media Research Center TV | | *.org, mrc.org | Media Research Center
The Federalist | TheFederalist | Federalist | the*.com | FDRLST Media
The Daily Wire | DailyWire | | *.com | Bentkey Ventures
The Daily Signal | DailySignal | | *.com | The Daily Signal
The Bulwark | Bulwark | | the*.com | Bulwark Media
The Dispatch | | Dispatch | the*.com | The Dispatch Media
Independent Journal Review | IJ Review, IJReview, IJR, Independent Journal | | ijr.com, ijreview.com | Media Group of America
LifeSiteNews | LifeSite News, Life Site News | | *.com | LifeSiteNews
LifeNews.com | LifeNews, Life News | | lifenews.com | LifeNews
Live Action News | | | *.org, liveaction.org | Live Action
The Christian Post | Christian Post | | *.com | Christian Post Company
Baptist Press | | | *.com, bpnews.net | Southern Baptist Convention
American Thinker | | | *.com | American Thinker
FrontPage Magazine | Frontpage Mag, FrontPageMag | | frontpagemag.com | David Horowitz Freedom Center
Heat Street | | | heatst.com | News Corp
Right Wing Watch | | | *.org | People for the American Way
MichelleMalkin.com | | | michellemalkin.com | Michelle Malkin
Right Side News | | | *.com | Right Side News
IVN | Independent Voter Network | | ivn.us | Independent Voter Project
AllSides | | | *.com | AllSides Technologies
Grist | Grist.org | Grist | *.org | Grist
InsideClimate News | Inside Climate News | | *.org | Inside Climate News
Climate Central | | | *.org | Climate Central
E&E News | Greenwire, ClimateWire, EnergyWire | E&E | *.net | Axel Springer
Carbon Brief | | | *.org | Carbon Brief
Stat News | STAT News | STAT, Stat | *.com | Boston Globe Media Partners
Kaiser Health News | KFF Health News, KHN | | khn.org, kffhealthnews.org | KFF
Medical Daily | | | *.com | IBT Media
WebMD | | | *.com | Internet Brands
LiveScience | Live Science | | *.com | Future
Space.com | | | space.com | Future
Medscape | | | *.com | Internet Brands
The Marshall Project | Marshall Project | | the*.org | The Marshall Project
The Center for Public Integrity | Center for Public Integrity | | publicintegrity.org | The Center for Public Integrity
Center for Investigative Reporting | The Center for Investigative Reporting, Reveal News | | revealnews.org | Center for Investigative Reporting
The Trace | | | the*.org | The Trace
The 19th | The 19th News | | 19thnews.org | The 19th News
Lawfare | Lawfare Blog | | lawfaremedia.org, lawfareblog.com | The Lawfare Institute
Just Security | | | *.org | New York University
SCOTUSblog | SCOTUSBlog | | *.com | SCOTUSblog
Law360 | | | *.com | RELX
Courthouse News Service | Courthouse News | | courthousenews.com | Courthouse News Service
The Long War Journal | Long War Journal | | *.org | Foundation for Defense of Democracies
War on the Rocks | | | *.com | Metamorphic Media
Defense One | DefenseOne | | *.com | GovExec
Government Executive | GovExec | | govexec.com | GovExec
Nextgov | Nextgov.com | | *.com | GovExec
Task & Purpose | | | taskandpurpose.com | Recurrent Ventures
Military.com | | | military.com | Valnet
The Cipher Brief | | | the*.com | The Cipher Brief
CyberScoop | FedScoop | | *.com, fedscoop.com | Scoop News Group
Motherboard | | Motherboard | *.vice.com | Fortress
404 Media | | | *.co | 404 Media
The Markup | | | the*.org | CalMatters
Rest of World | | | *.org | Rest of World
Stateline | | | *.org | States Newsroom
States Newsroom | | | *.com | States Newsroom
The Fiscal Times | Fiscal Times | | the*.com | The Fiscal Times
MarketWatch | Market Watch | | *.com | News Corp
TheStreet | TheStreet.com, The Street | | *.com | Arena Group
The Motley Fool | Motley Fool | | fool.com | The Motley Fool
Seeking Alpha | | | *.com | Seeking Alpha
Benzinga | | | *.com | Benzinga
CoinDesk | | | *.com | Bullish
Snopes | Snopes.com | | *.com | Snopes Media Group
PolitiFact | Politifact | | *.com | Poynter Institute
FactCheck.org | Factcheck.org | | factcheck.org | Annenberg Public Policy Center
The Smoking Gun | | | the*.com | TSG Industries
Bleacher Report | | | *.com | Warner Bros. Discovery
The Athletic | | | the*.com | The New York Times Company
The Ringer | | Ringer | the*.com | Spotify
Pitchfork | | | *.com | Advance
TheWrap | The Wrap | | *.com | The Wrap News
IndieWire | | | *.com | Penske Media
LGBTQ Nation | | | *.com | Q.Digital
Nieman Journalism Lab | Nieman Lab | | niemanlab.org | Harvard University
Poynter | | Poynter | *.org | Poynter Institute
The Conversation | Conversation US | | the*.com | The Conversation
Freakonomics | | | *.com | Freakonomics
CalWatchdog | | | *.com | CalWatchdog
Project Syndicate | | | project-syndicate.org | Project Syndicate
The Odyssey Online | Odyssey Online | | the*.com | Odyssey Media Group
MIT News | | | news.mit.edu | MIT
Ballotpedia | | | *.org | Lucy Burns Institute
Global Voices | | | *.org | Global Voices
Inside Philanthropy | | | *.com | Inside Philanthropy
`;
