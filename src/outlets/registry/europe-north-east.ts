/** Outlets of the Nordic countries, Eastern Europe, Russia and the Caucasus. */
export const EUROPE_NORTH_EAST = `
= newspaper SE
Dagens Nyheter | | | dn.se | Bonnier
Svenska Dagbladet | | | svd.se | Schibsted
Aftonbladet | | | *.se | Schibsted
Expressen | | | *.se | Bonnier
= network SE
SVT | Swedish Television, Sveriges Television | | svt.se | SVT
Swedish Radio | Sveriges Radio | | sverigesradio.se | Sveriges Radio
= website SE
The Local | | | the*.se, the*.com | * Europe
= agency SE
TT News Agency | TT news agency, Tidningarnas Telegrambyrå | | tt.se | TT
= newspaper NO
Aftenposten | | | *.no | Schibsted
VG | Verdens Gang | VG | vg.no | Schibsted
Dagbladet | | | *.no | Aller Media
= network NO
NRK | Norwegian Broadcasting Corporation | | nrk.no | NRK
TV 2 (Norway) | TV2 Norway | | tv2.no | Egmont
= agency NO
NTB | | | ntb.no | NTB
= newspaper DK
Politiken | | | *.dk | JP/*s Hus
Jyllands-Posten | Jyllands Posten | | jp.dk, jyllands-posten.dk | JP/Politikens Hus
Berlingske | * Tidende | | *.dk | Amedia
Ekstra Bladet | | | *.dk | JP/Politikens Hus
= network DK
DR (Denmark) | Danmarks Radio | | dr.dk | DR
TV 2 (Denmark) | TV2 Denmark | | tv2.dk | TV 2 Danmark
= agency DK
Ritzau | | | *.dk | *
= newspaper FI
Helsingin Sanomat | | | hs.fi | Sanoma
Ilta-Sanomat | | | is.fi | Sanoma
= network FI
Yle | YLE, Yle News | | yle.fi | Yle
= newspaper IS
Morgunblaðið | Morgunbladid, Iceland Monitor | | mbl.is | Árvakur
= network IS
RÚV | RUV | | ruv.is | RÚV
= newspaper PL
Gazeta Wyborcza | | | wyborcza.pl | Agora
Rzeczpospolita | | | rp.pl | Gremi Media
= agency PL
PAP | Polish Press Agency | PAP | pap.pl | Government of Poland
= network PL
TVN24 | TVN 24 | | *.pl | Warner Bros. Discovery
TVP | TVP Info, Polish Television | | tvp.pl, tvp.info | Government of Poland
= network CZ
Czech Television | Česká televize, Ceska televize | | ceskatelevize.cz | *
Czech Radio | Radio Prague, Radio Prague International | | radio.cz, rozhlas.cz | *
= agency CZ
CTK | Czech News Agency, ČTK | | ctk.cz, ceskenoviny.cz | CTK
= agency SK
TASR | | | *.sk | Government of Slovakia
= newspaper SK
SME | | SME | sme.sk | Petit Press
= newspaper HU
Népszabadság | Nepszabadsag | | nol.hu | Mediaworks
Magyar Nemzet | | | *.hu | Mediaworks
= agency HU
MTI | Hungarian news agency MTI | MTI | mti.hu | Government of Hungary
= website HU
Index.hu | | | index.hu | Indamedia
444.hu | | | 444.hu | Magyar Jeti
= network RO
Digi24 | Digi 24 | | *.ro | Digi Communications
= agency RO
Agerpres | | | *.ro | Government of Romania
Mediafax | | | *.ro | *
= agency BG
Bulgarian News Agency | | BTA | bta.bg | Government of Bulgaria
= website BG
Novinite | Sofia News Agency | | | One Click Media Group
= website RS
Balkan Insight | BalkanInsight, BIRN, Balkan Investigative Reporting Network | | *.com, birn.eu.com | BIRN
= network RS
B92 | B92 TV | | b92.net, b92.rs | B92
= agency RS
Tanjug | | | *.rs | *
Beta (Serbia) | Beta news agency | | *.rs | Beta
= newspaper RS
Politika | | | *.rs | * Newspapers
= newspaper HR
Jutarnji list | Jutarnji List | | jutarnji.hr | Hanza Media
= agency HR
HINA | Hina | | *.hr | Government of Croatia
= network HR
HRT | Croatian Radiotelevision | | hrt.hr | HRT
= agency SI
STA (Slovenia) | Slovenian Press Agency | | sta.si | STA
= website LT
Delfi | | | *.lt, *.ee, *.lv | Ekspress Grupp
= agency LT
Baltic News Service | | BNS | bns.lt | UP Invest
= network LT
LRT | | LRT | lrt.lt | LRT
= newspaper EE
Postimees | | | *.ee | * Group
= network EE
ERR | ERR News, Eesti Rahvusringhääling | ERR | err.ee | ERR
= network LV
LSM | Latvian Public Broadcasting | | lsm.lv | LSM
= agency RU
TASS | ITAR-TASS, ITAR-Tass, Itar-Tass, Tass, TASS news agency | | *.com, *.ru, itar-tass.com | Government of Russia
RIA Novosti | Ria Novosti, RIA-Novosti | RIA | ria.ru, rian.ru | Government of Russia
Interfax | * news agency | | *.ru, *.com | *
Sputnik | * News | Sputnik | sputniknews.com, sputnikglobe.com | Government of Russia
= network RU
RT | Russia Today, Russia Today TV | RT | rt.com | Government of Russia
Rossiya-24 | Rossiya 24, Rossiya-1, Rossiya 1, Rossiya TV | | vesti.ru, smotrim.ru | Government of Russia
Channel One Russia | Channel One (Russia), Pervy Kanal | | 1tv.ru | Government of Russia
NTV (Russia) | | NTV | ntv.ru | Gazprom-Media
TV Rain | Dozhd, Rain TV, Dozhd TV, TV Dozhd | | *.ru, *.tv | *
Echo of Moscow | Ekho Moskvy, Ekho Moskvy radio, Echo Moskvy | | echo.msk.ru | Gazprom-Media
= newspaper RU
Kommersant | * daily | | *.ru | Alisher Usmanov
Vedomosti | | | *.ru | Sapport
Izvestia | Izvestiya | | iz.ru, *.ru | National Media Group
Novaya Gazeta | | | *.ru, *.eu | *
Rossiyskaya Gazeta | Rossiiskaya Gazeta | | rg.ru | Government of Russia
Komsomolskaya Pravda | | | kp.ru | Media Partner
Moskovsky Komsomolets | Moskovskij Komsomolets | | mk.ru | Pavel Gusev
Nezavisimaya Gazeta | | | ng.ru | Konstantin Remchukov
Pravda | | Pravda | *.ru, *.com | *.Ru
The Moscow Times | | | the*.com | Stichting 2 Oktober
= website RU
Meduza | | | *.io | *
Gazeta.ru | | | gazeta.ru | Rambler
Lenta.ru | | | lenta.ru | Rambler
Fontanka | | | *.ru | *
The Insider (Russia) | * | | theins.ru | *
= newspaper UA
Kyiv Post | The * | | | Adnan Kivan
The Kyiv Independent | | | | Kyiv Independent
= website UA
Ukrainska Pravda | Ukrayinska Pravda, Ukrainskaya Pravda | | pravda.com.ua | Dragon Capital
= agency UA
Ukrinform | | | *.net, *.ua | Government of Ukraine
UNIAN | Unian | | *.net, *.info, *.ua | 1+1 Media
Interfax-Ukraine | Interfax Ukraine | | interfax.com.ua | *
= network UA
Hromadske | * TV, *.TV | | *.ua | *
= agency BY
BelTA | Belta | | *.by | Government of Belarus
= agency GE
Civil.ge | Civil Georgia | | civil.ge | UNA-Georgia
Interpress News | InterPressNews | | *.ge | Palitra Media
= network GE
Rustavi 2 | Rustavi-2 | | *.ge | *
= website AM
Armenpress | | | *.am | Government of Armenia
= agency AZ
Trend News Agency | Trend news agency | | trend.az | Trend
Azertac | | | azertag.az | Government of Azerbaijan
`;
