/** Outlets of Southeast and Central Asia. */
export const ASIA_SOUTHEAST = `
= newspaper SG
The Straits Times | | | | SPH Media
Today (Singapore) | *Online | | todayonline.com | Mediacorp
= network SG
Channel NewsAsia | Channel News Asia, CNA Singapore | | | Mediacorp
= newspaper MY
The Star (Malaysia) | | Star | the*.com.my | Star Media Group
New Straits Times | The * | | nst.com.my | Media Prima
The Malaysian Insider | | | the*.com | The Edge Media Group
= agency MY
Bernama | | | | Government of Malaysia
= website MY
Malaysiakini | | | | Mkini
= newspaper ID
The Jakarta Post | | | the*.com | Bina Media Tenggara
Jakarta Globe | The * | | *.id | Lippo Group
Kompas | | | *.com, *.id | * Gramedia
= magazine ID
Tempo | * magazine | Tempo | *.co | * Inti Media
= agency ID
Antara | * news agency, * News | | antaranews.com | Government of Indonesia
= website ID
Detik | | | | CT Corp
= network ID
Metro TV | MetroTV | | metrotvnews.com | Media Group
= newspaper PH
Philippine Daily Inquirer | The * | Inquirer | inquirer.net | Inquirer Group
The Philippine Star | | Star | philstar.com | MediaQuest
Manila Bulletin | The * | Bulletin | mb.com.ph | * Publishing
The Manila Times | | | *.net | Manila Times Publishing
= network PH
ABS-CBN | * News | | abs-cbn.com | * Corporation
GMA News | GMA Network | | gmanetwork.com | GMA Network
= agency PH
Philippine News Agency | | | pna.gov.ph | Government of the Philippines
= website PH
Rappler | | | | * Holdings
= newspaper TH
Bangkok Post | The * | | | * PCL
The Nation (Thailand) | Nation Thailand | Nation | nationthailand.com | Nation Group
= newspaper VN
Tuoi Tre | * News | | *.vn, tuoitrenews.vn | Ho Chi Minh Communist Youth Union
Thanh Nien | | | *.vn | Vietnam Youth Federation
= website VN
VnExpress | VNExpress | | *.net | FPT
= agency VN
Vietnam News Agency | | | vnanet.vn | Government of Vietnam
= newspaper KH
The Phnom Penh Post | | | | Post Media
The Cambodia Daily | | | | *
= newspaper MM
The Myanmar Times | | | mmtimes.com | Myanmar Consolidated Media
Global New Light of Myanmar | The *, New Light of Myanmar | | gnlm.com.mm | Government of Myanmar
= website MM
The Irrawaddy | Irrawaddy | | | Irrawaddy Publishing Group
Myanmar Now | | | myanmar-now.org | *
Democratic Voice of Burma | | DVB | dvb.no | DVB Multimedia Group
Mizzima | | | | * Media Group
= website US
Eurasianet | EurasiaNet | | *.org | *
= website NL
The Times of Central Asia | | | timesca.com | *
= agency KZ
Kazinform | | | inform.kz | Government of Kazakhstan
`;
