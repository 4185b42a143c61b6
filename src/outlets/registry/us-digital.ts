/** US sites, blogs and newsletters. */
export const US_DIGITAL = `
= website US
FiveThirtyEight | *.com | | *.com | Disney
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
Gawker | *.com | | *.com | Meng Ru Kuok
Deadspin | | | *.com | Lineup Publishing
Jezebel | | | *.com | Paste Media
The Root | TheRoot.com | | the*.com | Watering Hole Media
The Grio | TheGrio | | the*.com | Allen Media Group
VentureBeat | Venture Beat | | *.com | *
The Information | | | the*.com | *
Quartz | *.com | Quartz | qz.com | Redbrick
Vice News | VICE News | Vice, VICE | vice.com, *.com | Fortress
Refinery29 | | | *.com | Sundial Media Group
Bustle | *.com | Bustle | *.com | * Digital Group
Mic | Mic.com | Mic | mic.com | Bustle Digital Group
Fusion | * TV | Fusion | *.net | Univision
Ozy | Ozy.com | OZY, Ozy | ozy.com | OZY Media
NowThis | * News | | nowthisnews.com | *
Upworthy | | | *.com | GOOD Worldwide
Medium | | Medium | *.com | A * Corporation
Substack | | Substack | *.com | *
TMZ | TMZ.com, TMZ Sports | | tmz.com | Fox Corporation
Page Six | PageSix.com | | *.com | News Corp
E! News | E! Online | | eonline.com | NBCUniversal
Mediaite | Mediate.com | | *.com | * LLC
Talking Points Memo | TPM, TalkingPointsMemo | | *.com | TPM Media
ThinkProgress | Think Progress | | *.org | Center for American Progress
Raw Story | RawStory.com, RawStory, The * | | *.com | * Media
AlterNet | Alternet | | *.org | Raw Story Media
Daily Kos | DailyKos, The * | | *.com | Kos Media
Media Matters | * for America | | *.org | * for America
Common Dreams | CommonDreams | | *.org | *
Truthout | | | *.org | *
Truthdig | | | *.com | *
The Young Turks | | TYT | tyt.com | TYT Network
FAIR | Fairness & Accuracy In Reporting, Fairness and Accuracy in Reporting | FAIR | *.org | Fairness & Accuracy In Reporting
CounterPunch | | | *.org | *
The Gateway Pundit | | | the*.com | Gateway Pundit
InfoWars | Infowars, Infowars.com | | *.com | Free Speech Systems
WorldNetDaily | WND, WND.com, World Net Daily | | wnd.com | WND News Center
Townhall | TownHall, *.com, * Magazine | | *.com | Salem Media Group
HotAir | Hot Air, *.com | | *.com | Salem Media Group
RedState | Red State, *.com | | *.com | Salem Media Group
PJ Media | PJMedia, Pajamas Media | | *.com | Salem Media Group
Twitchy | | | *.com | Salem Media Group
Western Journalism | The Western Journal, Western Journal, WesternJournalism.com, The Western Center for Journalism | | westernjournal.com, *.com | Liftable Media
BizPac Review | BizPacReview | | *.com | *
NewsBusters | Newsbusters | | *.org | Media Research Center
MRCTV | Media Research Center TV | | *.org, mrc.org | Media Research Center
The Federalist | TheFederalist | Federalist | the*.com | FDRLST Media
The Daily Wire | DailyWire | | *.com | Bentkey Ventures
The Daily Signal | DailySignal | | *.com | *
The Bulwark | Bulwark | | the*.com | Bulwark Media
The Dispatch | | Dispatch | the*.com | * Media
Independent Journal Review | IJ Review, IJReview, IJR, Independent Journal | | ijr.com, ijreview.com | Media Group of America
LifeSiteNews | LifeSite News, Life Site News | | *.com | *
LifeNews.com | LifeNews, Life News | | lifenews.com | LifeNews
Live Action News | | | *.org, liveaction.org | Live Action
The Christian Post | | | *.com | Christian Post Company
Baptist Press | | | *.com, bpnews.net | Southern Baptist Convention
American Thinker | | | *.com | *
FrontPage Magazine | Frontpage Mag, FrontPageMag | | frontpagemag.com | David Horowitz Freedom Center
Heat Street | | | heatst.com | News Corp
Right Wing Watch | | | *.org | People for the American Way
MichelleMalkin.com | | | michellemalkin.com | Michelle Malkin
Right Side News | | | *.com | *
IVN | Independent Voter Network | | ivn.us | Independent Voter Project
AllSides | | | *.com | * Technologies
Grist | *.org | Grist | *.org | *
InsideClimate News | Inside Climate News | | *.org | Inside Climate News
Climate Central | | | *.org | *
E&E News | Greenwire, ClimateWire, EnergyWire | E&E | *.net | Axel Springer
Carbon Brief | | | *.org | *
Stat News | STAT News | STAT, Stat | *.com | Boston Globe Media Partners
Kaiser Health News | KFF Health News, KHN | | khn.org, kffhealthnews.org | KFF
Medical Daily | | | *.com | IBT Media
WebMD | | | *.com | Internet Brands
LiveScience | Live Science | | *.com | Future
Space.com | | | space.com | Future
Medscape | | | *.com | Internet Brands
The Marshall Project | | | the*.org | *
The Center for Public Integrity | | | publicintegrity.org | *
Center for Investigative Reporting | The *, Reveal News | | revealnews.org | *
The Trace | | | the*.org | *
The 19th | * News | | 19thnews.org | * News
Lawfare | * Blog | | lawfaremedia.org, lawfareblog.com | The * Institute
Just Security | | | *.org | New York University
SCOTUSblog | SCOTUSBlog | | *.com | *
Law360 | | | *.com | RELX
Courthouse News Service | Courthouse News | | courthousenews.com | *
The Long War Journal | | | *.org | Foundation for Defense of Democracies
War on the Rocks | | | *.com | Metamorphic Media
Defense One | DefenseOne | | *.com | GovExec
Government Executive | GovExec | | govexec.com | GovExec
Nextgov | *.com | | *.com | GovExec
Task & Purpose | | | taskandpurpose.com | Recurrent Ventures
Military.com | | | military.com | Valnet
The Cipher Brief | | | the*.com | *
CyberScoop | FedScoop | | *.com, fedscoop.com | Scoop News Group
Motherboard | | Motherboard | *.vice.com | Fortress
404 Media | | | *.co | *
The Markup | | | the*.org | CalMatters
Rest of World | | | *.org | *
Stateline | | | *.org | States Newsroom
States Newsroom | | | *.com | *
The Fiscal Times | | | the*.com | *
MarketWatch | Market Watch | | *.com | News Corp
TheStreet | *.com, The Street | | *.com | Arena Group
The Motley Fool | | | fool.com | *
Seeking Alpha | | | *.com | *
Benzinga | | | *.com | *
CoinDesk | | | *.com | Bullish
Snopes | *.com | | *.com | * Media Group
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
Poynter | | Poynter | *.org | * Institute
The Conversation | Conversation US | | the*.com | *
Freakonomics | | | *.com | *
CalWatchdog | | | *.com | *
Project Syndicate | | | project-syndicate.org | *
The Odyssey Online | | | the*.com | Odyssey Media Group
MIT News | | | news.mit.edu | MIT
Ballotpedia | | | *.org | Lucy Burns Institute
Global Voices | | | *.org | *
Inside Philanthropy | | | *.com | *
`;
