/** US sites, blogs and newsletters. */
export const US_DIGITAL = `
= website US
FiveThirtyEight | FiveThirtyEight.com | | fivethirtyeight.com | Disney
The Verge | TheVerge | Verge | theverge.com | Vox Media
Recode | Re/code | | recode.net | Vox Media
SB Nation | | | sbnation.com | Vox Media
Eater | | Eater | eater.com | Vox Media
TechCrunch | Tech Crunch | | techcrunch.com | Regent
Ars Technica | Arstechnica, ArsTechnica | | arstechnica.com | Advance
CNET | CNET News | | cnet.com | Ziff Davis
Mashable | | | mashable.com | Ziff Davis
PCMag | PC Magazine, PC Mag | | pcmag.com | Ziff Davis
IGN | | | ign.com | Ziff Davis
ZDNet | ZDNET | | zdnet.com | Ziff Davis
Engadget | | | engadget.com | Apollo Global Management
Gizmodo | | | gizmodo.com | Keleops
Gawker | Gawker.com | | gawker.com | Meng Ru Kuok
Deadspin | | | deadspin.com | Lineup Publishing
Jezebel | | | jezebel.com | Paste Media
The Root | TheRoot.com | | theroot.com | Watering Hole Media
The Grio | TheGrio | | thegrio.com | Allen Media Group
VentureBeat | Venture Beat | | venturebeat.com | VentureBeat
The Information | | | theinformation.com | The Information
Quartz | Quartz.com | Quartz | qz.com | Redbrick
Vice News | VICE News | Vice, VICE | vice.com, vicenews.com | Fortress
Refinery29 | | | refinery29.com | Sundial Media Group
Bustle | Bustle.com | Bustle | bustle.com | Bustle Digital Group
Mic | Mic.com | Mic | mic.com | Bustle Digital Group
Fusion | Fusion TV | Fusion | fusion.net | Univision
Ozy | Ozy.com | OZY, Ozy | ozy.com | OZY Media
NowThis | NowThis News | | nowthisnews.com | NowThis
Upworthy | | | upworthy.com | GOOD Worldwide
Medium | | Medium | medium.com | A Medium Corporation
Substack | | Substack | substack.com | Substack
TMZ | TMZ.com, TMZ Sports | | tmz.com | Fox Corporation
Page Six | PageSix.com | | pagesix.com | News Corp
E! News | E! Online | | eonline.com | NBCUniversal
Mediaite | Mediate.com | | mediaite.com | Mediaite LLC
Talking Points Memo | TPM, TalkingPointsMemo | | talkingpointsmemo.com | TPM Media
ThinkProgress | Think Progress | | thinkprogress.org | Center for American Progress
Raw Story | RawStory.com, RawStory, The Raw Story | | rawstory.com | Raw Story Media
AlterNet | Alternet | | alternet.org | Raw Story Media
Daily Kos | DailyKos, The Daily Kos | | dailykos.com | Kos Media
Media Matters | Media Matters for America | | mediamatters.org | Media Matters for America
Common Dreams | CommonDreams | | commondreams.org | Common Dreams
Truthout | | | truthout.org | Truthout
Truthdig | | | truthdig.com | Truthdig
The Young Turks | | TYT | tyt.com | TYT Network
FAIR | Fairness & Accuracy In Reporting, Fairness and Accuracy in Reporting | FAIR | fair.org | Fairness & Accuracy In Reporting
CounterPunch | | | counterpunch.org | CounterPunch
The Gateway Pundit | Gateway Pundit | | thegatewaypundit.com | Gateway Pundit
InfoWars | Infowars, Infowars.com | | infowars.com | Free Speech Systems
WorldNetDaily | WND, WND.com, World Net Daily | | wnd.com | WND News Center
Townhall | TownHall, Townhall.com, Townhall Magazine | | townhall.com | Salem Media Group
HotAir | Hot Air, HotAir.com | | hotair.com | Salem Media Group
RedState | Red State, RedState.com | | redstate.com | Salem Media Group
PJ Media | PJMedia, Pajamas Media | | pjmedia.com | Salem Media Group
Twitchy | | | twitchy.com | Salem Media Group
Western Journalism | The Western Journal, Western Journal, WesternJournalism.com, The Western Center for Journalism | | westernjournal.com, westernjournalism.com | Liftable Media
BizPac Review | BizPacReview | | bizpacreview.com | BizPac Review
NewsBusters | Newsbusters | | newsbusters.org | Media Research Center
MRCTV | Media Research Center TV | | mrctv.org, mrc.org | Media Research Center
The Federalist | TheFederalist | Federalist | thefederalist.com | FDRLST Media
The Daily Wire | DailyWire | | dailywire.com | Bentkey Ventures
The Daily Signal | DailySignal | | dailysignal.com | The Daily Signal
The Bulwark | Bulwark | | thebulwark.com | Bulwark Media
The Dispatch | | Dispatch | thedispatch.com | The Dispatch Media
Independent Journal Review | IJ Review, IJReview, IJR, Independent Journal | | ijr.com, ijreview.com | Media Group of America
LifeSiteNews | LifeSite News, Life Site News | | lifesitenews.com | LifeSiteNews
LifeNews.com | LifeNews, Life News | | lifenews.com | LifeNews
Live Action News | | | liveactionnews.org, liveaction.org | Live Action
The Christian Post | Christian Post | | christianpost.com | Christian Post Company
Baptist Press | | | baptistpress.com, bpnews.net | Southern Baptist Convention
American Thinker | | | americanthinker.com | American Thinker
FrontPage Magazine | Frontpage Mag, FrontPageMag | | frontpagemag.com | David Horowitz Freedom Center
Heat Street | | | heatst.com | News Corp
Right Wing Watch | | | rightwingwatch.org | People for the American Way
MichelleMalkin.com | | | michellemalkin.com | Michelle Malkin
Right Side News | | | rightsidenews.com | Right Side News
IVN | Independent Voter Network | | ivn.us | Independent Voter Project
AllSides | | | allsides.com | AllSides Technologies
Grist | Grist.org | Grist | grist.org | Grist
InsideClimate News | Inside Climate News | | insideclimatenews.org | Inside Climate News
Climate Central | | | climatecentral.org | Climate Central
E&E News | Greenwire, ClimateWire, EnergyWire | E&E | eenews.net | Axel Springer
Carbon Brief | | | carbonbrief.org | Carbon Brief
Stat News | STAT News | STAT, Stat | statnews.com | Boston Globe Media Partners
Kaiser Health News | KFF Health News, KHN | | khn.org, kffhealthnews.org | KFF
Medical Daily | | | medicaldaily.com | IBT Media
WebMD | | | webmd.com | Internet Brands
LiveScience | Live Science | | livescience.com | Future
Space.com | | | space.com | Future
Medscape | | | medscape.com | Internet Brands
The Marshall Project | Marshall Project | | themarshallproject.org | The Marshall Project
The Center for Public Integrity | Center for Public Integrity | | publicintegrity.org | The Center for Public Integrity
Center for Investigative Reporting | The Center for Investigative Reporting, Reveal News | | revealnews.org | Center for Investigative Reporting
The Trace | | | thetrace.org | The Trace
The 19th | The 19th News | | 19thnews.org | The 19th News
Lawfare | Lawfare Blog | | lawfaremedia.org, lawfareblog.com | The Lawfare Institute
Just Security | | | justsecurity.org | New York University
SCOTUSblog | SCOTUSBlog | | scotusblog.com | SCOTUSblog
Law360 | | | law360.com | RELX
Courthouse News Service | Courthouse News | | courthousenews.com | Courthouse News Service
The Long War Journal | Long War Journal | | longwarjournal.org | Foundation for Defense of Democracies
War on the Rocks | | | warontherocks.com | Metamorphic Media
Defense One | DefenseOne | | defenseone.com | GovExec
Government Executive | GovExec | | govexec.com | GovExec
Nextgov | Nextgov.com | | nextgov.com | GovExec
Task & Purpose | | | taskandpurpose.com | Recurrent Ventures
Military.com | | | military.com | Valnet
The Cipher Brief | | | thecipherbrief.com | The Cipher Brief
CyberScoop | FedScoop | | cyberscoop.com, fedscoop.com | Scoop News Group
Motherboard | | Motherboard | motherboard.vice.com | Fortress
404 Media | | | 404media.co | 404 Media
The Markup | | | themarkup.org | CalMatters
Rest of World | | | restofworld.org | Rest of World
Stateline | | | stateline.org | States Newsroom
States Newsroom | | | statesnewsroom.com | States Newsroom
The Fiscal Times | Fiscal Times | | thefiscaltimes.com | The Fiscal Times
MarketWatch | Market Watch | | marketwatch.com | News Corp
TheStreet | TheStreet.com, The Street | | thestreet.com | Arena Group
The Motley Fool | Motley Fool | | fool.com | The Motley Fool
Seeking Alpha | | | seekingalpha.com | Seeking Alpha
Benzinga | | | benzinga.com | Benzinga
CoinDesk | | | coindesk.com | Bullish
Snopes | Snopes.com | | snopes.com | Snopes Media Group
PolitiFact | Politifact | | politifact.com | Poynter Institute
FactCheck.org | Factcheck.org | | factcheck.org | Annenberg Public Policy Center
The Smoking Gun | | | thesmokinggun.com | TSG Industries
Bleacher Report | | | bleacherreport.com | Warner Bros. Discovery
The Athletic | | | theathletic.com | The New York Times Company
The Ringer | | Ringer | theringer.com | Spotify
Pitchfork | | | pitchfork.com | Advance
TheWrap | The Wrap | | thewrap.com | The Wrap News
IndieWire | | | indiewire.com | Penske Media
LGBTQ Nation | | | lgbtqnation.com | Q.Digital
Nieman Journalism Lab | Nieman Lab | | niemanlab.org | Harvard University
Poynter | | Poynter | poynter.org | Poynter Institute
The Conversation | Conversation US | | theconversation.com | The Conversation
Freakonomics | | | freakonomics.com | Freakonomics
CalWatchdog | | | calwatchdog.com | CalWatchdog
Project Syndicate | | | project-syndicate.org | Project Syndicate
The Odyssey Online | Odyssey Online | | theodysseyonline.com | Odyssey Media Group
MIT News | | | news.mit.edu | MIT
Ballotpedia | | | ballotpedia.org | Lucy Burns Institute
Global Voices | | | globalvoices.org | Global Voices
Inside Philanthropy | | | insidephilanthropy.com | Inside Philanthropy
`;
