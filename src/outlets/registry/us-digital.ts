/** US sites, blogs and newsletters. */
export const US_DIGITAL = `
= website US
FiveThirtyEight | | | | Disney
Cook Political Report | | | cookpolitical.com | *
Conservative Review | | | | Blaze Media
The Daily Dot | Daily Dot | | | *
Sunshine State News | | | | *
Computerworld | | | | Foundry
The Verge | TheVerge | Verge | the*.com | Vox Media
Recode | Re/code | | *.net | Vox Media
SB Nation | | | | Vox Media
Eater | | Eater | | Vox Media
TechCrunch | Tech Crunch | | | Regent
Ars Technica | Arstechnica, ArsTechnica | | | Advance
CNET | CNET News | | | Ziff Davis
Mashable | | | | Ziff Davis
PCMag | PC Magazine, PC Mag | | | Ziff Davis
IGN | | | ign.com | Ziff Davis
ZDNet | | | | Ziff Davis
Engadget | | | | Apollo Global Management
Gizmodo | | | | Keleops
The A.V. Club | A.V. Club, AV Club | | avclub.com | Paste Media
Gawker | | | | Meng Ru Kuok
Deadspin | | | | Lineup Publishing
Jezebel | | | | Paste Media
The Root | | | the*.com | Watering Hole Media
The Grio | TheGrio | | the*.com | Allen Media Group
VentureBeat | Venture Beat | | | *
The Information | | | the*.com | *
Quartz | *.com | Quartz | qz.com | Redbrick
Vice News | VICE News | Vice, VICE | vice.com, *.com | Fortress
Refinery29 | | | | Sundial Media Group
Bustle | | Bustle | | * Digital Group
Mic | | Mic | mic.com | Bustle Digital Group
Fusion | * TV | Fusion | *.net | Univision
Ozy | | OZY, Ozy | ozy.com | OZY Media
NowThis | * News | | nowthisnews.com | *
Upworthy | | | | GOOD Worldwide
Medium | | Medium | | A * Corporation
Substack | | Substack | | *
TMZ | TMZ Sports | | tmz.com | Fox Corporation
Page Six | | | | News Corp
E! News | E! Online | | eonline.com | NBCUniversal
Mediaite | Mediate.com | | | * LLC
Talking Points Memo | TPM, TalkingPointsMemo | | | TPM Media
ThinkProgress | Think Progress | | *.org | Center for American Progress
Raw Story | RawStory, The * | | | * Media
AlterNet | Alternet | | *.org | Raw Story Media
Daily Kos | DailyKos, The * | | | Kos Media
Media Matters | * for America | | *.org | * for America
Common Dreams | CommonDreams | | *.org | *
Truthout | | | *.org | *
Truthdig | | | | *
The Young Turks | | TYT | tyt.com | TYT Network
FAIR | Fairness & Accuracy In Reporting, Fairness and Accuracy in Reporting | FAIR | *.org | Fairness & Accuracy In Reporting
CounterPunch | | | *.org | *
The Gateway Pundit | | | the*.com | Gateway Pundit
InfoWars | Infowars | | | Free Speech Systems
WorldNetDaily | WND, World Net Daily | | wnd.com | WND News Center
Townhall | TownHall | | | Salem Media Group
HotAir | Hot Air | | | Salem Media Group
RedState | Red State | | | Salem Media Group
PJ Media | PJMedia, Pajamas Media | | | Salem Media Group
Twitchy | | | | Salem Media Group
Western Journalism | The Western Journal, Western Journal, The Western Center for Journalism | | westernjournal.com, *.com | Liftable Media
BizPac Review | BizPacReview | | | *
NewsBusters | Newsbusters | | *.org | Media Research Center
MRCTV | Media Research Center TV | | *.org, mrc.org | Media Research Center
The Federalist | TheFederalist | Federalist | the*.com | FDRLST Media
The Daily Wire | DailyWire | | | Bentkey Ventures
The Daily Signal | DailySignal | | | *
The Bulwark | Bulwark | | the*.com | Bulwark Media
The Dispatch | | Dispatch | the*.com | * Media
Independent Journal Review | IJ Review, IJReview, IJR, Independent Journal | | ijr.com, ijreview.com | Media Group of America
LifeSiteNews | LifeSite News, Life Site News | | | *
LifeNews.com | LifeNews, Life News | | lifenews.com | LifeNews
Live Action News | | | *.org, liveaction.org | Live Action
The Christian Post | | | | Christian Post Company
Baptist Press | | | *.com, bpnews.net | Southern Baptist Convention
American Thinker | | | | *
FrontPage Magazine | Frontpage Mag, FrontPageMag | | frontpagemag.com | David Horowitz Freedom Center
Heat Street | | | heatst.com | News Corp
Right Wing Watch | | | *.org | People for the American Way
MichelleMalkin.com | | | michellemalkin.com | Michelle Malkin
Right Side News | | | | *
IVN | Independent Voter Network | | ivn.us | Independent Voter Project
AllSides | | | | * Technologies
Grist | | Grist | *.org | *
InsideClimate News | Inside Climate News | | *.org | Inside Climate News
Climate Central | | | *.org | *
E&E News | Greenwire, ClimateWire, EnergyWire | E&E | *.net | Axel Springer
Carbon Brief | | | *.org | *
Stat News | STAT News | STAT, Stat | | Boston Globe Media Partners
Kaiser Health News | KFF Health News, KHN | | khn.org, kffhealthnews.org | KFF
Medical Daily | | | | IBT Media
WebMD | | | | Internet Brands
LiveScience | Live Science | | | Future
Space.com | | | space.com | Future
Medscape | | | | Internet Brands
The Marshall Project | | | the*.org | *
The Center for Public Integrity | | | publicintegrity.org | *
Center for Investigative Reporting | The *, Reveal News | | revealnews.org | *
The Trace | | | the*.org | *
The 19th | * News | | 19thnews.org | * News
Lawfare | * Blog | | lawfaremedia.org, lawfareblog.com | The * Institute
Just Security | | | *.org | New York University
SCOTUSblog | SCOTUSBlog | | | *
Law360 | | | | RELX
Courthouse News Service | Courthouse News | | courthousenews.com | *
The Long War Journal | | | *.org | Foundation for Defense of Democracies
War on the Rocks | | | | Metamorphic Media
Defense One | DefenseOne | | | GovExec
Government Executive | GovExec | | govexec.com | GovExec
Nextgov | | | | GovExec
Task & Purpose | | | taskandpurpose.com | Recurrent Ventures
Military.com | | | military.com | Valnet
The Cipher Brief | | | the*.com | *
CyberScoop | FedScoop | | *.com, fedscoop.com | Scoop News Group
Motherboard | | Motherboard | *.vice.com | Fortress
404 Media | | | *.co | *
The Markup | | | the*.org | CalMatters
Rest of World | | | *.org | *
Stateline | | | *.org | States Newsroom
States Newsroom | | | | *
The Fiscal Times | | | the*.com | *
MarketWatch | Market Watch | | | News Corp
TheStreet | The Street | | | Arena Group
The Motley Fool | | | fool.com | *
Seeking Alpha | | | | *
Benzinga | | | | *
CoinDesk | | | | Bullish
Snopes | | | | * Media Group
PolitiFact | Politifact | | | Poynter Institute
FactCheck.org | | | factcheck.org | Annenberg Public Policy Center
The Smoking Gun | | | the*.com | TSG Industries
Bleacher Report | | | | Warner Bros. Discovery
The Athletic | | | the*.com | The New York Times Company
The Ringer | | Ringer | the*.com | Spotify
Pitchfork | | | | Advance
TheWrap | The Wrap | | | The Wrap News
IndieWire | | | | Penske Media
LGBTQ Nation | | | | Q.Digital
Nieman Journalism Lab | Nieman Lab | | niemanlab.org | Harvard University
Poynter | | Poynter | *.org | * Institute
The Conversation | Conversation US | | the*.com | *
Freakonomics | | | | *
CalWatchdog | | | | *
Project Syndicate | | | project-syndicate.org | *
The Odyssey Online | | | the*.com | Odyssey Media Group
MIT News | | | news.mit.edu | MIT
Ballotpedia | | | *.org | Lucy Burns Institute
Global Voices | | | *.org | *
Inside Philanthropy | | | | *
Puck | * News | Puck | puck.news | *
The Free Press | | Free Press | thefp.com | Paramount
NOTUS | | | *.org | Albritton Journalism Institute
Heatmap | * News | Heatmap | *.news | *
Platformer | | Platformer | *.news | *
Capital B | * News | | capitalbnews.org | *
Chalkbeat | | | *.org | Civic News Company
Votebeat | | | *.org | Civic News Company
International Consortium of Investigative Journalists | The *, ICIJ | | icij.org | *
OCCRP | Organized Crime and Corruption Reporting Project | | *.org | *
The Lever | Daily Poster | | levernews.com | *
Drop Site News | Drop Site | | dropsitenews.com | *
Zeteo | * News | | | *
Cleveland Scene | | | clevescene.com | Great Lakes Publishing
`;
