/** Outlets of Latin America and the Caribbean. */
export const LATIN_AMERICA = `
= newspaper MX
Reforma | Reforma newspaper | Reforma | reforma.com | Grupo Reforma
El Universal | El Universal newspaper | | eluniversal.com.mx | El Universal
Milenio | Milenio TV | | milenio.com | Grupo Multimedios
La Jornada | | | jornada.com.mx | DEMOS
Excélsior | Excelsior newspaper | | excelsior.com.mx | Grupo Imagen
El Norte | | | elnorte.com | Grupo Reforma
El Diario de Juárez | El Diario de Juarez | | diario.mx | El Diario
= magazine MX
Proceso | Proceso magazine | Proceso | proceso.com.mx | CISA
Letras Libres | | | letraslibres.com | Letras Libres
= network MX
Televisa | Noticieros Televisa | | televisa.com, nmas.com.mx | TelevisaUnivision
TV Azteca | | | tvazteca.com | Grupo Salinas
Radio Fórmula | Radio Formula | | radioformula.com.mx | Grupo Fórmula
= agency MX
Notimex | | | notimex.gob.mx | Government of Mexico
= website MX
Animal Político | Animal Politico | | animalpolitico.com | Editorial Animal
Aristegui Noticias | | | aristeguinoticias.com | Aristegui Noticias
= newspaper BR
Folha de S.Paulo | Folha de São Paulo, Folha de S. Paulo, Folha de Sao Paulo, Folha | | folha.uol.com.br | Grupo Folha
O Globo | O Globo newspaper | | oglobo.globo.com | Grupo Globo
O Estado de S. Paulo | O Estado de São Paulo, Estado de S. Paulo, Estado de Sao Paulo, O Estado de S.Paulo, Estadão | | estadao.com.br | Grupo Estado
Valor Econômico | Valor Economico | | valor.globo.com | Grupo Globo
= magazine BR
Veja | Veja magazine | | veja.abril.com.br | Grupo Abril
Época | Epoca magazine | Época | epoca.globo.com | Grupo Globo
piauí | Piauí magazine | | piaui.folha.uol.com.br | Editora Alvinegra
= network BR
TV Globo | Globo TV, Rede Globo, Globo News, GloboNews, Globo television | | globo.com | Grupo Globo
Record TV | TV Record, Rede Record | | recordtv.r7.com, r7.com | Grupo Record
= website BR
G1 | G1 news | G1 | g1.globo.com | Grupo Globo
UOL | | | uol.com.br | Grupo UOL
= agency BR
Agência Brasil | Agencia Brasil | | agenciabrasil.ebc.com.br | Government of Brazil
= newspaper AR
Clarín | Clarin | | clarin.com | Grupo Clarín
La Nación | La Nacion | | lanacion.com.ar | La Nación
Página/12 | Pagina/12, Pagina 12, Página 12 | | pagina12.com.ar | Grupo Octubre
Buenos Aires Herald | The Buenos Aires Herald | Herald | buenosairesherald.com | Ámbito
Buenos Aires Times | | | batimes.com.ar | Perfil
= website AR
Infobae | | | infobae.com | Infobae
= agency AR
Télam | Telam | | telam.com.ar | Government of Argentina
= newspaper CL
El Mercurio | | | emol.com, elmercurio.com | El Mercurio SAP
La Tercera | | | latercera.com | Copesa
= website CL
El Mostrador | | | elmostrador.cl | La Plaza
CIPER | CIPER Chile | | ciperchile.cl | Fundación CIPER
= newspaper CO
El Tiempo | El Tiempo newspaper | | eltiempo.com | Luis Carlos Sarmiento Angulo
El Espectador | | | elespectador.com | Valorem
El Colombiano | | | elcolombiano.com | El Colombiano
= magazine CO
Semana | Revista Semana | Semana | semana.com | Grupo Gilinski
= network CO
Caracol | Caracol Radio, Caracol TV, Noticias Caracol | Caracol | caracol.com.co, caracoltv.com | Valorem
RCN Radio | RCN TV, Noticias RCN, Blu Radio | RCN | rcnradio.com, noticiasrcn.com | Organización Ardila Lülle
NTN24 | NTN 24 | | ntn24.com | Organización Ardila Lülle
= newspaper VE
El Nacional | El Nacional newspaper | | el-nacional.com, elnacional.com | El Nacional
El Universal (Venezuela) | | El Universal | eluniversal.com | El Universal
Últimas Noticias | Ultimas Noticias | | ultimasnoticias.com.ve | Cadena Capriles
Tal Cual | TalCual | | talcualdigital.com | Tal Cual
= network VE
Telesur | teleSUR, TeleSUR, TeleSur | | telesurtv.net, telesurenglish.net | Government of Venezuela
Globovisión | Globovision | | globovision.com | Globovisión
Venezolana de Televisión | VTV, Venezolana de Television | | vtv.gob.ve | Government of Venezuela
= website VE
Efecto Cocuyo | | | efectococuyo.com | Efecto Cocuyo
Armando.info | | | armando.info | Armando.info
= newspaper PE
El Comercio (Peru) | Peru's El Comercio | El Comercio | elcomercio.pe | Grupo El Comercio
La República (Peru) | La Republica newspaper | | larepublica.pe | Grupo La República
= website PE
IDL-Reporteros | IDL Reporteros | | idl-reporteros.pe | Instituto de Defensa Legal
= agency PE
Andina | Andina news agency | Andina | andina.pe | Government of Peru
= newspaper EC
El Comercio (Ecuador) | Ecuador's El Comercio | El Comercio | elcomercio.com | Grupo El Comercio Ecuador
El Universo | | | eluniverso.com | El Universo
= newspaper BO
El Deber | | | eldeber.com.bo | El Deber
La Razón (Bolivia) | | La Razon | la-razon.com | La Razón
= newspaper PY
ABC Color | | | abc.com.py | Grupo Zuccolillo
= newspaper UY
El País (Uruguay) | | | elpais.com.uy | El País
El Observador | | | elobservador.com.uy | El Observador
= newspaper PA
La Prensa (Panama) | | La Prensa | prensa.com | Corporación La Prensa
= newspaper CR
La Nación (Costa Rica) | | | nacion.com | Grupo Nación
The Tico Times | Tico Times | | ticotimes.net | The Tico Times
= newspaper NI
La Prensa (Nicaragua) | | La Prensa | laprensani.com, laprensa.com.ni | La Prensa
Confidencial (Nicaragua) | | Confidencial | confidencial.digital | Invermedia
= website NI
100% Noticias | 100 Noticias | | 100noticias.com.ni | 100% Noticias
= newspaper HN
La Prensa (Honduras) | | La Prensa | laprensa.hn | Grupo OPSA
El Heraldo | El Heraldo newspaper | | elheraldo.hn | Grupo OPSA
= newspaper SV
La Prensa Gráfica | La Prensa Grafica | | laprensagrafica.com | Grupo Dutriz
= website SV
El Faro | | | elfaro.net | El Faro
= newspaper GT
Prensa Libre | | | prensalibre.com | Prensa Libre
elPeriódico | El Periodico | | elperiodico.com.gt | Aldea Global
= newspaper CU
Granma | | Granma | granma.cu | Communist Party of Cuba
Juventud Rebelde | | | juventudrebelde.cu | Communist Party of Cuba
= agency CU
Prensa Latina | | | prensa-latina.cu, plenglish.com | Government of Cuba
= website CU
14ymedio | 14 y Medio | | 14ymedio.com | 14ymedio
Cubadebate | CubaDebate | | cubadebate.cu | Government of Cuba
CiberCuba | | | cibercuba.com | CiberCuba
= newspaper JM
Jamaica Gleaner | The Gleaner, The Jamaica Gleaner | Gleaner | jamaica-gleaner.com | RJRGLEANER
Jamaica Observer | The Jamaica Observer | Observer | jamaicaobserver.com | Jamaica Observer
= newspaper TT
Trinidad Express | Trinidad and Tobago Express | Express | trinidadexpress.com | One Caribbean Media
Trinidad and Tobago Guardian | Trinidad Guardian | | guardian.co.tt | Guardian Media Limited
= newspaper BB
Nation News | Barbados Nation, NationNews | Nation | nationnews.com | One Caribbean Media
Barbados Today | | | barbadostoday.bb | Barbados Today
= newspaper BS
The Tribune (Bahamas) | Bahamas Tribune | Tribune | tribune242.com | Tribune Media
The Nassau Guardian | Nassau Guardian | | thenassauguardian.com | Nassau Guardian
= newspaper GY
Kaieteur News | | | kaieteurnewsonline.com | National Media and Publishing
Stabroek News | | | stabroeknews.com | Guyana Publications
= newspaper KY
Cayman Compass | | | caymancompass.com | Pinnacle Media
= newspaper HT
Le Nouvelliste | | | lenouvelliste.com | Le Nouvelliste
= website GD
NOW Grenada | | | nowgrenada.com | NOW Grenada
= newspaper LC
St. Lucia Times | St Lucia Times | | stluciatimes.com | St. Lucia Times
= newspaper VC
Searchlight | The Searchlight | Searchlight | searchlight.vc | Interactive Media
= newspaper KN
The St. Kitts-Nevis Observer | St Kitts Nevis Observer | | thestkittsnevisobserver.com | The St. Kitts-Nevis Observer
= website VI
The Virgin Islands Consortium | Virgin Islands Consortium, VI Consortium | | viconsortium.com | VI Consortium
= website BZ
Breaking Belize News | | | breakingbelizenews.com | Breaking Belize News
= newspaper DO
Listín Diario | Listin Diario | | listindiario.com | Editora Listín Diario
= newspaper PR
Primera Hora | | | primerahora.com | GFR Media
`;
