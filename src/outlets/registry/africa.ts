/** Outlets of Africa south of Egypt. */
export const AFRICA = `
= newspaper ZA
Mail & Guardian | Mail and Guardian, The *, The Mail and Guardian | | mg.co.za | * Media
The Star (Johannesburg) | Johannesburg Star | Star | the*.co.za | Independent Media
Cape Times | The * | | *.co.za | Independent Media
Cape Argus | The * | Argus | *.co.za | Independent Media
Pretoria News | | | *.co.za | Independent Media
The Sowetan | SowetanLIVE | Sowetan | sowetanlive.co.za | Arena Holdings
Sunday Times (South Africa) | South Africa's *, TimesLIVE, TimesLive | | timeslive.co.za | Arena Holdings
Business Day (South Africa) | BusinessLIVE | Business Day | businesslive.co.za | Arena Holdings
City Press | | | *.co.za | Naspers
Beeld | | | | Naspers
= website ZA
News24 | News 24 | | | Naspers
Daily Maverick | The * | | *.co.za | *
Independent Online (South Africa) | IOL | | iol.co.za | Independent Media
AllAfrica | allAfrica | | | * Global Media
= network ZA
SABC | SABC News, South African Broadcasting Corporation | | *.co.za, sabcnews.com | SABC
eNCA | eNews Channel Africa | | | eMedia
Eyewitness News (South Africa) | EWN | | ewn.co.za | Primedia
= agency ZA
South African Press Association | SAPA | | sapa.org.za | *
= newspaper NG
The Guardian (Nigeria) | Nigeria's Guardian, Guardian Nigeria | | *.ng | Guardian Newspapers
Vanguard (Nigeria) | * newspaper | Vanguard | vanguardngr.com | * Media
The Punch | Punch newspaper, * newspaper | Punch | punchng.com | Punch Nigeria
This Day (Nigeria) | ThisDay | | thisdaylive.com | Leaders & Company
Daily Trust | The * | | | Media Trust
The Nation (Nigeria) | | Nation | thenationonlineng.net | Vintage Press
Premium Times | | | premiumtimesng.com | * Services
= website NG
Sahara Reporters | SaharaReporters | | | *
= agency NG
News Agency of Nigeria | | | nannews.ng | Government of Nigeria
= network NG
Channels Television | Channels TV | | channelstv.com | Channels Incorporated
= newspaper KE
Daily Nation | The *, Nation (Kenya) | Nation | nation.africa, nation.co.ke | Nation Media Group
The Standard (Kenya) | Kenya's Standard | Standard | standardmedia.co.ke | Standard Group
The Star (Kenya) | | Star | the-star.co.ke | Radio Africa Group
The EastAfrican | The East African, EastAfrican | | the*.co.ke | Nation Media Group
= network KE
Citizen TV | | | citizen.digital | Royal Media Services
KTN | Kenya Television Network | | ktnnews.co.ke | Standard Group
NTV (Kenya) | NTV Kenya | NTV | ntvkenya.co.ke | Nation Media Group
Capital FM | * Kenya | | *.co.ke | Capital Group
= newspaper UG
Daily Monitor | The * | Monitor | monitor.co.ug | Nation Media Group
New Vision | The * | | *.co.ug | Vision Group
= newspaper TZ
The Citizen (Tanzania) | | Citizen | the*.co.tz | Nation Media Group
= newspaper RW
The New Times (Rwanda) | | New Times | *.co.rw | *
= newspaper ET
Addis Standard | | | | Jakenn Publishing
The Reporter (Ethiopia) | | Reporter | thereporterethiopia.com | Media Communications Center
= agency ET
Ethiopian News Agency | | | ena.et | Government of Ethiopia
= network SO
Radio Mogadishu | | | radiomuqdisho.so | Government of Somalia
Garowe Online | Radio Garowe | | | *
= network SD
Radio Dabanga | Dabanga | | dabangasudan.org | Free Press Unlimited
= website SD
Sudan Tribune | | | | *
= agency SD
SUNA | Sudan News Agency | | suna-sd.net | Government of Sudan
= newspaper GH
Daily Graphic | Graphic Online | | graphic.com.gh | Graphic Communications Group
= website GH
GhanaWeb | Ghana Web | | | AfricaWeb
= network GH
Joy FM | Joy News, JoyNews, MyJoyOnline | | myjoyonline.com | Multimedia Group
= newspaper ZW
The Herald (Zimbabwe) | Zimbabwe Herald | Herald | *.co.zw | Zimpapers
NewsDay (Zimbabwe) | | | *.co.zw | Alpha Media Holdings
The Zimbabwe Independent | | | theindependent.co.zw | Alpha Media Holdings
= newspaper ZM
The Post (Zambia) | Zambia Post | Post | postzambia.com | Post Newspapers
= newspaper NA
The Namibian | Namibian newspaper | | *.com.na | Namibia Media Trust
= newspaper BW
Mmegi | | | *.bw | Dikgang Publishing
= newspaper LR
FrontPage Africa | FrontPageAfrica, Front Page Africa | | frontpageafricaonline.com | *
= magazine FR
Jeune Afrique | | | | * Media Group
The Africa Report | | | the*.com | Jeune Afrique Media Group
= agency SN
Agence de Presse Sénégalaise | APS Senegal | | aps.sn | Government of Senegal
= agency MA
Maghreb Arabe Presse | MAP news agency, Moroccan news agency MAP | | mapnews.ma, map.ma | Government of Morocco
= website MA
Hespress | | | | *
Morocco World News | | | | *
= agency DZ
Algérie Presse Service | Algerie Presse Service, Algeria Press Service, Algerian Press Service | APS | aps.dz | Government of Algeria
= newspaper DZ
El Watan | | | elwatan-dz.com, *.com | *
El Khabar | | | | *
= agency TN
Tunis Afrique Presse | TAP news agency | | tap.info.tn | Government of Tunisia
= network TN
Mosaique FM | Mosaïque FM, Shems FM | | *.net | Mosaïque FM
= website LY
The Libya Herald | | | | Libya Herald
= agency LY
LANA | Libyan News Agency, Libya's LANA | | lana-news.ly, *.gov.ly | Government of Libya
= agency MR
Agence Nouakchott d'Information | ANI Mauritania | | ani.mr | ANI
= website MR
Sahara Media | | | saharamedias.net | *
`;
