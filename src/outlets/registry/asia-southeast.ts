/** Outlets of Southeast and Central Asia. */
export const ASIA_SOUTHEAST = `
= newspaper SG
The Straits Times | Straits Times | | *.com | SPH Media
Today (Singapore) | TodayOnline | | todayonline.com | Mediacorp
= network SG
Channel NewsAsia | Channel News Asia, CNA Singapore | | *.com | Mediacorp
= newspaper MY
The Star (Malaysia) | | Star | the*.com.my | Star Media Group
New Straits Times | The New Straits Times | | nst.com.my | Media Prima
The Malaysian Insider | Malaysian Insider | | the*.com | The Edge Media Group
= agency MY
Bernama | | | *.com | Government of Malaysia
= website MY
Malaysiakini | | | *.com | Mkini
= newspaper ID
The Jakarta Post | Jakarta Post | | the*.com | Bina Media Tenggara
Jakarta Globe | The Jakarta Globe | | *.id | Lippo Group
Kompas | | | *.com, *.id | Kompas Gramedia
= magazine ID
Tempo | Tempo magazine | Tempo | *.co | Tempo Inti Media
= agency ID
Antara | Antara news agency, Antara News | | antaranews.com | Government of Indonesia
= website ID
Detik | Detik.com, detik.com | | *.com | CT Corp
= network ID
Metro TV | MetroTV | | metrotvnews.com | Media Group
= newspaper PH
Philippine Daily Inquirer | The Philippine Daily Inquirer | Inquirer | inquirer.net | Inquirer Group
The Philippine Star | Philippine Star | Star | philstar.com | MediaQuest
Manila Bulletin | The Manila Bulletin | Bulletin | mb.com.ph | Manila Bulletin Publishing
The Manila Times | Manila Times | | *.net | Manila Times Publishing
= network PH
ABS-CBN | ABS-CBN News | | abs-cbn.com | ABS-CBN Corporation
GMA News | GMA Network | | gmanetwork.com | GMA Network
= agency PH
Philippine News Agency | | | pna.gov.ph | Government of the Philippines
= website PH
Rappler | | | *.com | Rappler Holdings
= newspaper TH
Bangkok Post | The Bangkok Post | | *.com | Bangkok Post PCL
The Nation (Thailand) | Nation Thailand | Nation | nationthailand.com | Nation Group
= newspaper VN
Tuoi Tre | Tuoi Tre News | | *.vn, tuoitrenews.vn | Ho Chi Minh Communist Youth Union
Thanh Nien | | | *.vn | Vietnam Youth Federation
= website VN
VnExpress | VNExpress | | *.net | FPT
= agency VN
Vietnam News Agency | | | vnanet.vn | Government of Vietnam
= newspaper KH
The Phnom Penh Post | Phnom Penh Post | | *.com | Post Media
The Cambodia Daily | Cambodia Daily | | *.com | The Cambodia Daily
= newspaper MM
The Myanmar Times | Myanmar Times | | mmtimes.com | Myanmar Consolidated Media
Global New Light of Myanmar | The Global New Light of Myanmar, New Light of Myanmar | | gnlm.com.mm | Government of Myanmar
= website MM
The Irrawaddy | Irrawaddy | | *.com | Irrawaddy Publishing Group
Myanmar Now | | | myanmar-now.org | Myanmar Now
Democratic Voice of Burma | | DVB | dvb.no | DVB Multimedia Group
Mizzima | | | *.com | Mizzima Media Group
= website US
Eurasianet | EurasiaNet | | *.org | Eurasianet
= website NL
The Times of Central Asia | Times of Central Asia | | timesca.com | The Times of Central Asia
= agency KZ
Kazinform | | | inform.kz | Government of Kazakhstan
`;
