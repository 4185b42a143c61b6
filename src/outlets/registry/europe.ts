/** Outlets of continental Europe, Russia and the Caucasus. */
export const EUROPE = `
= agency FR
AFP | Agence France-Presse, Agence France Presse, Agence-France Presse, AFP news agency, Agence France-Press, AFP/Getty | | afp.com | Agence France-Presse
= newspaper FR
Le Monde | LeMonde | | *.fr | * Group
Le Figaro | Figaro newspaper | | *.fr | Dassault Group
Libération | Liberation newspaper, * newspaper | Liberation, Libération | *.fr | *
Le Parisien | Aujourd'hui en France | | *.fr | LVMH
Les Echos | Les Échos | | *.fr | LVMH
L'Humanité | L'Humanite | | humanite.fr | *
Ouest-France | | | ouest-france.fr | SIPA *
La Croix | | | la-croix.com | Bayard Presse
Le Journal du Dimanche | Journal du Dimanche, JDD | | lejdd.fr | Lagardère
La Dépêche du Midi | | | ladepeche.fr | La Dépêche Group
= magazine FR
Charlie Hebdo | | | *.fr | Les Éditions Rotative
L'Express | | | *.fr | *
Le Point | | | *.fr | Artémis
L'Obs | Le Nouvel Observateur, Nouvel Observateur, Le Nouvel Obs | | nouvelobs.com | Le Monde Group
Paris Match | | | | LVMH
Le Canard Enchaîné | Canard Enchaîné, Le Canard Enchaine, Canard Enchaine | | *.fr | Les Éditions Maréchal
= network FR
France 24 | France24 | | | France Médias Monde
Radio France Internationale | | RFI | rfi.fr | France Médias Monde
BFM TV | BFMTV, BFM-TV, BFM, BFM Television | | | CMA CGM
TF1 | TF1 TV | | tf1.fr, tf1info.fr, lci.fr | Bouygues
France 2 | France Télévisions, France Televisions, France Info, Franceinfo, France Inter, France 3, France Television | | francetvinfo.fr, francetelevisions.fr, radiofrance.fr | Government of France
RTL (France) | RTL radio, RTL Radio | | rtl.fr | M6 Group
Europe 1 | * radio, Europe-1 | | *.fr | Lagardère
Euronews | EuroNews | | | Alpac Capital
iTele | i-Tele, iTélé, i-Télé, CNews | | cnews.fr | Vivendi
= website FR
Mediapart | | | *.fr | *
= agency DE
dpa | Deutsche Presse-Agentur, German Press Agency | DPA | dpa.com | dpa
= magazine DE
Der Spiegel | Spiegel Online, Spiegel magazine, Spiegel International | Spiegel | spiegel.de | Spiegel-Verlag
Stern | * magazine | Stern | *.de | RTL Group
Focus (Germany) | * magazine, * Online | | *.de | Hubert Burda Media
= newspaper DE
Bild | Bild am Sonntag, BILD, Bild Zeitung | | *.de | Axel Springer
Die Welt | Welt am Sonntag | Welt | welt.de | Axel Springer
Die Zeit | Zeit Online | | zeit.de | Holtzbrinck
Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung | | faz.net | Fazit-Stiftung
Süddeutsche Zeitung | Sueddeutsche Zeitung, Suddeutsche Zeitung, Süddeutsche | | sueddeutsche.de | SWMH
Handelsblatt | | | | Holtzbrinck
die tageszeitung | Die Tageszeitung, Tageszeitung, taz | | taz.de | taz Genossenschaft
Der Tagesspiegel | Tagesspiegel | | tagesspiegel.de | Holtzbrinck
Frankfurter Rundschau | | | fr.de | Ippen
Berliner Zeitung | | | berliner-zeitung.de | Berliner Verlag
Rheinische Post | | | rp-online.de | * Mediengruppe
= network DE
Deutsche Welle | DW News | DW | dw.com | *
ARD | Tagesschau, ARD television | | tagesschau.de, ard.de | ARD
ZDF | ZDF television | | zdf.de, heute.de | ZDF
NDR | Norddeutscher Rundfunk | | ndr.de | ARD
WDR | Westdeutscher Rundfunk | | wdr.de | ARD
Bayerischer Rundfunk | BR24 | | br.de | ARD
n-tv | N-TV, n-tv television | | n-tv.de | RTL Group
RTL (Germany) | RTL Deutschland | | rtl.de | RTL Group
Deutschlandfunk | | | *.de | Deutschlandradio
= website DE
Correctiv | | | *.org | *
= agency AT
Austria Press Agency | Austrian Press Agency | | apa.at | APA
= newspaper AT
Der Standard | | | *.at | Standard Medien
Die Presse | | | | Styria
Kronen Zeitung | | Krone | krone.at | Mediaprint
Kurier | | Kurier | *.at | Mediaprint
= network AT
ORF | Österreichischer Rundfunk | | orf.at | ORF
= newspaper CH
Neue Zürcher Zeitung | NZZ, Neue Zuercher Zeitung, NZZ am Sonntag | | nzz.ch | NZZ
Tages-Anzeiger | | | *.ch | TX Group
Blick | | Blick | *.ch | Ringier
Le Temps | | | *.ch | Aventinus
= network CH
Swissinfo | SWI swissinfo.ch | | *.ch | SRG SSR
SRF | Swiss Radio and Television | | srf.ch | SRG SSR
= newspaper BE
Le Soir | | | *.be | Rossel
De Standaard | | | standaard.be | Mediahuis
De Morgen | | | *.be | DPG Media
Het Laatste Nieuws | | | hln.be | DPG Media
La Libre Belgique | La Libre | | lalibre.be | IPM
= network BE
RTBF | | | *.be | RTBF
VRT | | | vrt.be | VRT
VTM | | | vtm.be | DPG Media
= website BE
EUobserver | EU Observer | | | *
= agency BE
Belga | * news agency | | belganewsagency.eu, *.be | *
= newspaper NL
De Telegraaf | | | telegraaf.nl | Mediahuis
de Volkskrant | De Volkskrant, Volkskrant | | volkskrant.nl | DPG Media
NRC | NRC Handelsblad | NRC | nrc.nl | Mediahuis
Algemeen Dagblad | | | ad.nl | DPG Media
= network NL
NOS | NOS television | NOS | nos.nl | NOS
RTL Nieuws | RTL Nederland | | *.nl, rtl.nl | DPG Media
= agency NL
ANP | Algemeen Nederlands Persbureau | ANP | anp.nl | Talpa
= agency IT
ANSA | ANSA news agency | Ansa | *.it | ANSA
Adnkronos | AdnKronos | | | GMC
= newspaper IT
Corriere della Sera | | | corriere.it | RCS MediaGroup
La Repubblica | Repubblica | | repubblica.it | GEDI
La Stampa | Vatican Insider | | *.it | GEDI
Il Sole 24 Ore | | | | Confindustria
Il Messaggero | | | *.it | Caltagirone Editore
Il Fatto Quotidiano | | | *.it | SEIF
Avvenire | | | avvenire.it | Italian Episcopal Conference
Il Giornale | | | *.it | Angelucci
La Gazzetta dello Sport | Gazzetta dello Sport | | gazzetta.it | RCS MediaGroup
= network IT
RAI | Rai News, RAI News, RAI TV | Rai | rai.it, rainews.it | RAI
SkyTG24 | Sky TG24 | | tg24.sky.it | Comcast
= newspaper VA
L'Osservatore Romano | Osservatore Romano | | osservatoreromano.va | Holy See
= network VA
Vatican Radio | Vatican News | | vaticannews.va, radiovaticana.va | Holy See
= agency ES
EFE | Agencia EFE, EFE news agency | Efe | efe.com | Government of Spain
Europa Press | | | *.es | *
= newspaper ES
El País | El Pais | | | PRISA
El Mundo | | | *.es | RCS MediaGroup
ABC (Spain) | ABC newspaper | | abc.es | Vocento
La Vanguardia | | | | Grupo Godó
El Confidencial | | | | Titania
Marca | | Marca | | RCS MediaGroup
elDiario.es | | | eldiario.es | *
= network ES
RTVE | TVE | | *.es | RTVE
Cadena SER | | | | PRISA
= newspaper PT
Público | | Público, Publico | *.pt | Sonae
Diário de Notícias | Diario de Noticias | | dn.pt | Global Media Group
Expresso | | Expresso | *.pt | Impresa
= agency PT
Lusa | Lusa news agency | | *.pt | Government of Portugal
= newspaper GR
Kathimerini | Ekathimerini | | ekathimerini.com, *.gr | *
= agency GR
Athens News Agency | Athens-Macedonian News Agency | | amna.gr | Government of Greece
= network GR
ERT | | ERT | ert.gr | ERT
= newspaper CY
Cyprus Mail | The * | | cyprus-mail.com | Neo Cymed
= newspaper MT
Times of Malta | The * | | | Allied Newspapers
`;
