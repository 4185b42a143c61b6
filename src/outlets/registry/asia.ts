/** Outlets of South, East and Southeast Asia. */
export const ASIA = `
= newspaper IN
The Times of India | TOI | | *.indiatimes.com, indiatimes.com | The Times Group
The Economic Times | | | *.indiatimes.com, *.com | The Times Group
The Hindu | | | the*.com | * Group
Hindustan Times | The * | | | HT Media
Mint | Mint newspaper, Livemint, LiveMint | Mint | livemint.com | HT Media
The Indian Express | | Express | | Indian Express Group
The New Indian Express | | | | Express Publications
The Telegraph (Kolkata) | Telegraph of Kolkata, * of Calcutta | Telegraph | telegraphindia.com | ABP Group
The Statesman (India) | | Statesman | the*.com | *
Deccan Herald | The * | Herald | | The Printers Mysore
Deccan Chronicle | | Chronicle | | * Holdings
The Tribune (Chandigarh) | Tribune India | Tribune | tribuneindia.com | * Trust
Business Standard | The * | | business-standard.com | * Private
The Financial Express | | | | Indian Express Group
The Asian Age | | | | Deccan Chronicle Holdings
DNA (India) | Daily News and Analysis, Daily News & Analysis | | dnaindia.com | Essel Group
Dainik Jagran | | | jagran.com | Jagran Prakashan
Dainik Bhaskar | | | bhaskar.com | DB Corp
= agency IN
Press Trust of India | PTI, * (PTI) | | ptinews.com | *
Asian News International | ANI | | aninews.in | *
Indo-Asian News Service | IANS | | ians.in | Adani Group
= network IN
NDTV | New Delhi Television, NDTV 24x7 | | | Adani Group
CNN-News18 | CNN-IBN, News18, CNN IBN | | news18.com, ibnlive.com | Reliance Industries
Times Now | | | timesnownews.com | The Times Group
Republic TV | Republic World | | republicworld.com | ARG Outlier Media
India Today | * TV | | *.in | Living Media
Zee News | Zee TV | | *.india.com | Essel Group
All India Radio | Akashvani | | newsonair.gov.in | Prasar Bharati
Doordarshan | DD News | | ddnews.gov.in | Prasar Bharati
= magazine IN
Outlook India | Outlook magazine | | | Rajan Raheja Group
The Caravan | * magazine, Caravan magazine | Caravan | caravanmagazine.in | Delhi Press
Frontline (India) | | Frontline | *.thehindu.com | The Hindu Group
= website IN
The Wire (India) | | | the*.in | Foundation for Independent Journalism
Scroll.in | | Scroll | scroll.in | Scroll Media
Firstpost | First Post | | | Reliance Industries
The Quint | Quint | | the*.com | Quintillion Media
The Print | ThePrint | | the*.in | Printline Media
Rediff | | | | *.com India
= newspaper PK
Dawn | Dawn newspaper | Dawn | | Pakistan Herald Publications
The Express Tribune | | Tribune | tribune.com.pk | Lakson Group
The News International | | | thenews.com.pk | Jang Group
The Nation (Pakistan) | | Nation | *.com.pk | Nawa-i-Waqt Group
Daily Times (Pakistan) | Pakistan * | Daily Times | *.com.pk | Media Times
= network PK
Geo News | Geo TV, GEO News | Geo | geo.tv | Jang Group
ARY News | | ARY | *.tv | ARY Digital
Dunya News | Dunya TV | | *.tv | Dunya Media Group
= newspaper BD
The Daily Star (Bangladesh) | Bangladesh's Daily Star | Daily Star | the*.net | Transcom Group
Prothom Alo | | | | Transcom Group
Dhaka Tribune | The * | Tribune | | Gemcon Group
= website BD
bdnews24.com | bdnews24, BDNews24 | | bdnews24.com | *
= newspaper LK
Daily Mirror (Sri Lanka) | | Daily Mirror | *.lk | Wijeya Newspapers
The Island (Sri Lanka) | | Island | *.lk | Upali Newspapers
= newspaper NP
The Kathmandu Post | | | | Kantipur Media Group
The Himalayan Times | | | the*.com | International Media Network Nepal
Nepali Times | | | | Himalmedia
= agency AF
Pajhwok Afghan News | Pajhwok | | pajhwok.com | Pajhwok
Khaama Press | | | khaama.com | *
= network AF
TOLOnews | TOLO News, Tolo News, Tolo TV | | | MOBY Group
= agency CN
Xinhua | * News Agency, New China News Agency | | xinhuanet.com, news.cn | Government of China
China News Service | | | chinanews.com | Government of China
= newspaper CN
People's Daily | The * | | people.cn, people.com.cn | Chinese Communist Party
Global Times | The * | | *.cn | Chinese Communist Party
China Daily | The * | | *.com.cn | Chinese Communist Party
Beijing News | The * | | bjnews.com.cn | Beijing Daily Group
Southern Weekly | Southern Weekend | | infzm.com | Nanfang Media Group
= network CN
CCTV | CGTN, China Central Television, CCTV News | | *.com, cgtn.com | Government of China
Phoenix TV | Phoenix Television | | ifeng.com | Phoenix Media Group
= magazine CN
Caixin | * Global | | *.com, caixinglobal.com | * Media
Caijing | | | *.com.cn | SEEC Media
= website CN
The Paper (China) | Sixth Tone | | the*.cn, sixthtone.com | Shanghai United Media Group
Sina | Sina News | Sina | *.com.cn, *.com | Sina Corporation
= newspaper HK
South China Morning Post | The *, SCMP | | scmp.com | Alibaba
Apple Daily | | | | Next Digital
Ming Pao | | | | Media Chinese International
The Standard (Hong Kong) | | Standard | the*.com.hk | Sing Tao
= network HK
RTHK | Radio Television Hong Kong | | *.hk | Government of Hong Kong
= website HK
Hong Kong Free Press | HKFP | | hongkongfp.com | *
Asia Times | * Online | | | * Holdings
= newspaper TW
Taipei Times | The * | | | Liberty Times Group
= agency TW
Central News Agency | Focus Taiwan, Taiwan's * | | cna.com.tw, focustaiwan.tw | Government of Taiwan
= agency JP
Kyodo News | Kyodo, * Agency, * Service | | *.net, *.jp | *
Jiji Press | Jiji News Agency | Jiji | jiji.com | *
= newspaper JP
The Japan Times | | | *.co.jp | News2u
Asahi Shimbun | The * | Asahi | asahi.com | * Company
Yomiuri Shimbun | The *, Yomiuri, Daily Yomiuri, The Japan News | | yomiuri.co.jp, japannews.yomiuri.co.jp | Yomiuri Group
Mainichi Shimbun | The Mainichi, The *, Mainichi | | mainichi.jp | Mainichi Newspapers
Nikkei | * Asia, * Asian Review, Nihon Keizai Shimbun, * business daily | Nikkei | *.com, asia.nikkei.com | *
Sankei Shimbun | The *, Sankei | | sankei.com | Fujisankei
= network JP
NHK | NHK World, NHK TV, Japan Broadcasting Corporation | | nhk.or.jp | NHK
TBS (Japan) | Tokyo Broadcasting System | | tbs.co.jp | TBS Holdings
Fuji TV | Fuji Television | | *.co.jp | Fujisankei
= agency KR
Yonhap | * News Agency, * News, * news agency | | yna.co.kr, yonhapnews.co.kr | *
= newspaper KR
The Korea Herald | | | | Herald Media
The Korea Times | | | *.co.kr | Hankook Ilbo
Chosun Ilbo | The *, Chosun | | chosun.com | *
JoongAng Ilbo | JoongAng Daily, Korea JoongAng Daily | | joongang.co.kr, koreajoongangdaily.joins.com | JoongAng Group
Dong-A Ilbo | The * | | donga.com | Dong-A Media Group
The Hankyoreh | Hankyoreh | | hani.co.kr | Hankyoreh Media
= network KR
KBS | Korean Broadcasting System, KBS World, Korea Broadcasting System | | kbs.co.kr | KBS
YTN | | | ytn.co.kr | YTN
Munhwa Broadcasting Corporation | MBC TV South Korea | | imbc.com | MBC
= website KR
NK News | | | *.org | Korea Risk Group
Daily NK | DailyNK | | | Unification Media Group
= agency KP
KCNA | Korean Central News Agency, Korea Central News Agency | | *.kp | Government of North Korea
= newspaper KP
Rodong Sinmun | | | rodong.rep.kp | Workers' Party of Korea
= agency MN
Montsame | | | *.mn | Government of Mongolia
`;
