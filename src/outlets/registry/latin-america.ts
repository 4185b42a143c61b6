/** Outlets of Latin America and the Caribbean. */
export const LATIN_AMERICA = `
= newspaper MX
Reforma | Reforma newspaper | Reforma | *.com | Grupo Reforma
El Universal | El Universal newspaper | | *.com.mx | El Universal
Milenio | Milenio TV | | *.com | Grupo Multimedios
La Jornada | | | jornada.com.mx | DEMOS
Excélsior | Excelsior newspaper | | *.com.mx | Grupo Imagen
El Norte | | | *.com | Grupo Reforma
El Diario de Juárez | El Diario de Juarez | | diario.mx | El Diario
= magazine MX
Proceso | Proceso magazine | Proceso | *.com.mx | CISA
Letras Libres | | | *.com | Letras Libres
= network MX
Televisa | Noticieros Televisa | | *.com, nmas.com.mx | TelevisaUnivision
TV Azteca | | | *.com | Grupo Salinas
Radio Fórmula | Radio Formula | | *.com.mx | Grupo Fórmula
= agency MX
Notimex | | | *.gob.mx | Government of Mexico
= website MX
Animal Político | Animal Politico | | *.com | Editorial Animal
Aristegui Noticias | | | *.com | Aristegui Noticias
= newspaper BR
Folha de S.Paulo | Folha de São Paulo, Folha de S. Paulo, Folha de Sao Paulo, Folha | | folha.uol.com.br | Grupo Folha
O Globo | O Globo newspaper | | *.globo.com | Grupo Globo
O Estado de S. Paulo | O Estado de São Paulo, Estado de S. Paulo, Estado de Sao Paulo, O Estado de S.Paulo, Estadão | | estadao.com.br | Grupo Estado
Valor Econômico | Valor Economico | | valor.globo.com | Grupo Globo
= magazine BR
Veja | Veja magazine | | *.abril.com.br | Grupo Abril
Época | Epoca magazine | Época | *.globo.com | Grupo Globo
piauí | Piauí magazine | | *.folha.uol.com.br | Editora Alvinegra
= network BR
TV Globo | Globo TV, Rede Globo, Globo News, GloboNews, Globo television | | globo.com | Grupo Globo
Record TV | TV Record, Rede Record | | *.r7.com, r7.com | Grupo Record
= website BR
G1 | G1 news | G1 | g1.globo.com | Grupo Globo
UOL | | | uol.com.br | Grupo UOL
= agency BR
Agência Brasil | Agencia Brasil | | *.ebc.com.br | Government of Brazil
= newspaper AR
Clarín | Clarin | | *.com | Grupo Clarín
La Nación | La Nacion | | *.com.ar | La Nación
Página/12 | Pagina/12, Pagina 12, Página 12 | | *.com.ar | Grupo Octubre
Buenos Aires Herald | The Buenos Aires Herald | Herald | *.com | Ámbito
Buenos Aires Times | | | batimes.com.ar | Perfil
= website AR
Infobae | | | *.com | Infobae
= agency AR
Télam | Telam | | *.com.ar | Government of Argentina
= newspaper CL
El Mercurio | | | emol.com, *.com | El Mercurio SAP
La Tercera | | | *.com | Copesa
= website CL
El Mostrador | | | *.cl | La Plaza
CIPER | CIPER Chile | | ciperchile.cl | Fundación CIPER
= newspaper CO
El Tiempo | El Tiempo newspaper | | *.com | Luis Carlos Sarmiento Angulo
El Espectador | | | *.com | Valorem
El Colombiano | | | *.com | El Colombiano
= magazine CO
Semana | Revista Semana | Semana | *.com | Grupo Gilinski
= network CO
Caracol | Caracol Radio, Caracol TV, Noticias Caracol | Caracol | *.com.co, caracoltv.com | Valorem
RCN Radio | RCN TV, Noticias RCN, Blu Radio | RCN | *.com, noticiasrcn.com | Organización Ardila Lülle
NTN24 | NTN 24 | | *.com | Organización Ardila Lülle
= newspaper VE
El Nacional | El Nacional newspaper | | el-nacional.com, *.com | El Nacional
El Universal (Venezuela) | | El Universal | *.com | El Universal
Últimas Noticias | Ultimas Noticias | | *.com.ve | Cadena Capriles
Tal Cual | TalCual | | talcualdigital.com | Tal Cual
= network VE
Telesur | teleSUR, TeleSUR, TeleSur | | telesurtv.net, telesurenglish.net | Government of Venezuela
Globovisión | Globovision | | *.com | Globovisión
Venezolana de Televisión | VTV, Venezolana de Television | | vtv.gob.ve | Government of Venezuela
= website VE
Efecto Cocuyo | | | *.com | Efecto Cocuyo
Armando.info | | | armando.info | Armando.info
= newspaper PE
El Comercio (Peru) | Peru's El Comercio | El Comercio | *.pe | Grupo El Comercio
La República (Peru) | La Republica newspaper | | *.pe | Grupo La República
= website PE
IDL-Reporteros | IDL Reporteros | | idl-reporteros.pe | Instituto de Defensa Legal
= agency PE
Andina | Andina news agency | Andina | *.pe | Government of Peru
= newspaper EC
El Comercio (Ecuador) | Ecuador's El Comercio | El Comercio | *.com | Grupo El Comercio Ecuador
El Universo | | | *.com | El Universo
= newspaper BO
El Deber | | | *.com.bo | El Deber
La Razón (Bolivia) | | La Razon | la-razon.com | La Razón
= newspaper PY
ABC Color | | | abc.com.py | Grupo Zuccolillo
= newspaper UY
El País (Uruguay) | | | *.com.uy | El País
El Observador | | | *.com.uy | El Observador
= newspaper PA
La Prensa (Panama) | | La Prensa | prensa.com | Corporación La Prensa
= newspaper CR
La Nación (Costa Rica) | | | nacion.com | Grupo Nación
The Tico Times | Tico Times | | *.net | The Tico Times
= newspaper NI
La Prensa (Nicaragua) | | La Prensa | laprensani.com, *.com.ni | La Prensa
Confidencial (Nicaragua) | | Confidencial | *.digital | Invermedia
= website NI
100% Noticias | 100 Noticias | | *.com.ni | 100% Noticias
= newspaper HN
La Prensa (Honduras) | | La Prensa | *.hn | Grupo OPSA
El Heraldo | El Heraldo newspaper | | *.hn | Grupo OPSA
= newspaper SV
La Prensa Gráfica | La Prensa Grafica | | *.com | Grupo Dutriz
= website SV
El Faro | | | *.net | El Faro
= newspaper GT
Prensa Libre | | | *.com | Prensa Libre
elPeriódico | El Periodico | | *.com.gt | Aldea Global
= newspaper CU
Granma | | Granma | *.cu | Communist Party of Cuba
Juventud Rebelde | | | *.cu | Communist Party of Cuba
= agency CU
Prensa Latina | | | prensa-latina.cu, plenglish.com | Government of Cuba
= website CU
14ymedio | 14 y Medio | | *.com | 14ymedio
Cubadebate | CubaDebate | | *.cu | Government of Cuba
CiberCuba | | | *.com | CiberCuba
= newspaper JM
Jamaica Gleaner | The Gleaner, The Jamaica Gleaner | Gleaner | jamaica-gleaner.com | RJRGLEANER
Jamaica Observer | The Jamaica Observer | Observer | *.com | Jamaica Observer
= newspaper TT
Trinidad Express | Trinidad and Tobago Express | Express | *.com | One Caribbean Media
Trinidad and Tobago Guardian | Trinidad Guardian | | guardian.co.tt | Guardian Media Limited
= newspaper BB
Nation News | Barbados Nation, NationNews | Nation | *.com | One Caribbean Media
Barbados Today | | | *.bb | Barbados Today
= newspaper BS
The Tribune (Bahamas) | Bahamas Tribune | Tribune | tribune242.com | Tribune Media
The Nassau Guardian | Nassau Guardian | | the*.com | Nassau Guardian
= newspaper GY
Kaieteur News | | | kaieteurnewsonline.com | National Media and Publishing
Stabroek News | | | *.com | Guyana Publications
= newspaper KY
Cayman Compass | | | *.com | Pinnacle Media
= newspaper HT
Le Nouvelliste | | | *.com | Le Nouvelliste
= website GD
NOW Grenada | | | *.com | NOW Grenada
= newspaper LC
St. Lucia Times | St Lucia Times | | *.com | St. Lucia Times
= newspaper VC
Searchlight | The Searchlight | Searchlight | *.vc | Interactive Media
= newspaper KN
The St. Kitts-Nevis Observer | St Kitts Nevis Observer | | the*.com | The St. Kitts-Nevis Observer
= website VI
The Virgin Islands Consortium | Virgin Islands Consortium, VI Consortium | | viconsortium.com | VI Consortium
= website BZ
Breaking Belize News | | | *.com | Breaking Belize News
= newspaper DO
Listín Diario | Listin Diario | | *.com | Editora Listín Diario
= newspaper PR
Primera Hora | | | *.com | GFR Media
`;
