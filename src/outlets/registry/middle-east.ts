/** Outlets of the Middle East, Turkey and Iran. */
export const MIDDLE_EAST = `
= network QA
Al Jazeera | Al-Jazeera, al-Jazeera, Aljazeera, * English, Al-Jazeera English, al Jazeera, * TV, * Arabic | | *.com, *.net | * Media Network
= agency QA
Qatar News Agency | QNA | | qna.org.qa | Government of Qatar
= newspaper QA
The Peninsula (Qatar) | | Peninsula | thepeninsulaqatar.com | Dar Al Sharq Group
Gulf Times | | | gulf-times.com | Gulf Publishing
= network AE
Al Arabiya | Al-Arabiya, al-Arabiya, Alarabiya, * News, al Arabiya | | *.net | MBC Group
Sky News Arabia | | | | IMI
= newspaper AE
The National (UAE) | * of Abu Dhabi, Abu Dhabi's * | National | thenationalnews.com, the*.ae | IMI
Gulf News | | | | Al Nisr Publishing
Khaleej Times | The * | | | Galadari Brothers
= agency AE
WAM | Emirates News Agency | WAM | wam.ae | Government of the United Arab Emirates
= newspaper SA
Arab News | | | | SRMG
Asharq Al-Awsat | Asharq al-Awsat, Asharq Alawsat, Al-Sharq al-Awsat, Ash-Sharq al-Awsat | | aawsat.com | SRMG
Okaz | | | *.com.sa | Okaz Organization
Saudi Gazette | The * | | *.com.sa | Okaz Organization
Al Riyadh | Al-Riyadh newspaper | | | Yamamah Press
= agency SA
Saudi Press Agency | Saudi News Agency | SPA | spa.gov.sa | Government of Saudi Arabia
= newspaper GB
Al-Hayat | al-Hayat, Al Hayat | | | *
Al-Quds Al-Arabi | Al Quds Al Arabi, al-Quds al-Arabi | | alquds.co.uk | *
The New Arab | Al-Araby Al-Jadeed, Al Araby Al Jadeed | | *.com, alaraby.co.uk | Fadaat Media
Iran International | * TV | | iranintl.com | Volant Media
= newspaper KW
Kuwait Times | | | | *
Al Rai | Al-Rai | | alraimedia.com | * Media Group
Al Qabas | Al-Qabas | | | *
= agency KW
KUNA | Kuwait News Agency | | *.net.kw | Government of Kuwait
= agency BH
Bahrain News Agency | | BNA | bna.bh | Government of Bahrain
= agency YE
Saba News Agency | Saba news agency | Saba | saba.ye, sabanew.net | Government of Yemen
= network YE
Al-Masirah | Al Masirah, al-Masirah, * TV | | *.net.ye | Ansar Allah
= agency JO
Petra News Agency | Petra news agency, Jordan News Agency | | petra.gov.jo | Government of Jordan
= newspaper JO
The Jordan Times | | | | Jordan Press Foundation
Al Ghad | Al-Ghad | | | *
= newspaper LB
The Daily Star (Lebanon) | Lebanon's Daily Star, Daily Star of Lebanon | Daily Star | *.com.lb | *
An-Nahar | An Nahar, Annahar, al-Nahar | | | *
Al-Akhbar | Al Akhbar, al-Akhbar | | al-akhbar.com | *
L'Orient-Le Jour | L'Orient Le Jour, L'Orient Today | | | *
As-Safir | As Safir, al-Safir | | | *
= agency LB
National News Agency | Lebanon's * | NNA | nna-leb.gov.lb | Government of Lebanon
= network LB
Al-Manar | Al Manar, al-Manar, * TV, al-Manar TV, Al Manar TV | | *.com.lb | Hezbollah
Al Mayadeen | Al-Mayadeen, al-Mayadeen, * TV | | *.net | *
LBCI | LBC International, Lebanese Broadcasting Corporation | | lbcgroup.tv | LBCI
= website LB
Naharnet | | | | *
NOW Lebanon | Now Lebanon | | | NOW
= agency SY
SANA | Syrian Arab News Agency, Sana news agency | | *.sy | Government of Syria
Shaam News Network | Shaam News | | shaam.org | *
= website SY
Enab Baladi | | | *.net | *
= network IQ
Al Iraqiya | Iraqiya TV, al-Iraqiya, Al-Iraqiya, Iraqiya | | imn.iq | Iraqi Media Network
Rudaw | * TV | | *.net | * Media Network
Kurdistan 24 | Kurdistan24 | | *.net | *
= newspaper IL
Haaretz | Ha'aretz, * Daily | | *.com, *.co.il | * Group
The Jerusalem Post | JPost | | jpost.com | JPost Group
Yedioth Ahronoth | Yediot Ahronot, Yedioth Aharonoth, Yediot Aharonot, Ynet, Ynetnews, YNet, Ynet News, Ynet.com | | ynet.co.il, ynetnews.com | * Group
Maariv | Ma'ariv | | *.co.il | JPost Group
Israel Hayom | | | *.com, *.co.il | Sheldon Adelson family
Globes | * newspaper | Globes | *.co.il | * Publisher
Makor Rishon | | | *.co.il | Israel Hayom
= website IL
The Times of Israel | | | | *
Arutz Sheva | Israel National News, Arutz 7, Arutz-7 | | israelnationalnews.com | *
Walla | * News, *! | Walla | *.co.il | JPost Group
+972 Magazine | 972 Magazine | +972 | 972mag.com | Advancement of Citizen Journalism
= network IL
Channel 12 (Israel) | Israel's *, Israel *, Israeli *, N12 | Channel 12 | n12.co.il | Keshet Media Group
Channel 2 (Israel) | Israel's *, Israel *, Israeli * | Channel 2 | mako.co.il | Keshet Media Group
Channel 10 (Israel) | Israel's *, Israel *, Israeli * | Channel 10 | nana10.co.il | RGE Group
Channel 13 (Israel) | Israel's *, Israel * | Channel 13 | 13tv.co.il | Reshet
Kan (Israel) | Kan News, Kan public broadcaster, Israel Radio, Israeli Public Broadcasting Corporation, Kol Israel | | kan.org.il | Israeli Public Broadcasting Corporation
Army Radio | Israel *, Israeli *, Galei Tzahal, Galatz | | glz.co.il | Israel Defense Forces
i24NEWS | i24News, i24 News, I24 News | | *.tv | Altice
= newspaper PS
Al-Quds (newspaper) | * newspaper, al-Quds newspaper | | | *
Al-Hayat al-Jadida | Al-Hayat Al-Jadida | | alhaya.ps | Palestinian Authority
= agency PS
Wafa | WAFA news agency, Wafa news agency | WAFA | *.ps | Palestinian Authority
Maan News Agency | Ma'an News Agency, Ma'an | Maan | maannews.net | Ma'an Network
= network PS
Al-Aqsa TV | Al Aqsa TV, Al-Aqsa Television | | aqsatv.ps | Hamas
= agency IR
IRNA | Islamic Republic News Agency, IRNA news agency | | *.ir | Government of Iran
Fars News Agency | Fars News, Fars news agency | Fars | farsnews.ir, farsnews.com | Fars
Tasnim News Agency | Tasnim, Tasnim news agency, Tasnim News | | tasnimnews.com, tasnimnews.ir | Tasnim
ISNA | Iranian Students' News Agency, Iranian Students News Agency, Iran's ISNA | ISNA | *.ir | ISNA
Mehr News Agency | Mehr News, Mehr news agency | Mehr | mehrnews.com | Islamic Ideology Dissemination Organization
= network IR
Press TV | PressTV, Press-TV | | *.ir, *.com, *.co.uk | IRIB
IRIB | Islamic Republic of Iran Broadcasting | | *.ir | IRIB
= newspaper IR
Tehran Times | The * | | | Islamic Ideology Dissemination Organization
Kayhan | | | *.ir | * Institute
= agency TR
Anadolu Agency | Anadolu, Anadolu news agency, Anatolia News Agency, Anatolia news agency | | aa.com.tr | Government of Turkey
Dogan News Agency | Doğan News Agency, Demirören News Agency, Dogan news agency | DHA | dha.com.tr | Demirören Group
= newspaper TR
Hürriyet | Hurriyet, Hurriyet Daily News, * Daily News | | *.com.tr, hurriyetdailynews.com | Demirören Group
Daily Sabah | The * | | | Turkuvaz
Sabah | * newspaper | Sabah | *.com.tr | Turkuvaz
Cumhuriyet | | | *.com.tr | * Foundation
Zaman | Today's * | Zaman | *.com.tr, todayszaman.com | Feza
Milliyet | | | *.com.tr | Demirören Group
Yeni Safak | Yeni Şafak | | | Albayrak Group
= network TR
TRT | TRT World, TRT Haber | | trt.net.tr, trtworld.com, trthaber.com | TRT
CNN Turk | CNN Türk, CNNTurk | | | Demirören Group
NTV (Turkey) | Turkey's NTV | NTV | ntv.com.tr | Doğuş Group
Haberturk | Habertürk | | | Ciner Group
= website US
Al-Monitor | Al Monitor, al-Monitor | | al-monitor.com | *
The Media Line | | | the*.org | *
= network EG
Nile TV | Egyptian state television | | - | Government of Egypt
= newspaper EG
Al-Ahram | Al Ahram, al-Ahram, Ahram Online | | ahram.org.eg | Government of Egypt
Al-Masry Al-Youm | Al Masry Al Youm, Egypt Independent, al-Masry al-Youm | | *.com, egyptindependent.com | *
Daily News Egypt | | | | Business News for Press
Al-Shorouk | Al Shorouk, Shorouk News | | shorouknews.com | Shorouk
= agency EG
MENA | Middle East News Agency | MENA | *.org.eg | Government of Egypt
= website EG
Mada Masr | | | | *
`;
