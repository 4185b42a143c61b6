/** Outlets of Latin America and the Caribbean. */
export const LATIN_AMERICA = `
= newspaper MX
Reforma | * newspaper | Reforma | | Grupo *
El Universal | * newspaper | | *.com.mx | *
Milenio | * TV | | | Grupo Multimedios
La Jornada | | | jornada.com.mx | DEMOS
Excélsior | Excelsior newspaper | | *.com.mx | Grupo Imagen
El Norte | | | | Grupo Reforma
El Diario de Juárez | El Diario de Juarez | | diario.mx | El Diario
= magazine MX
Proceso | * magazine | Proceso | *.com.mx | CISA
Letras Libres | | | | *
= network MX
Televisa | Noticieros * | | *.com, nmas.com.mx | *Univision
TV Azteca | | | | Grupo Salinas
Radio Fórmula | Radio Formula | | *.com.mx | Grupo Fórmula
= agency MX
Notimex | | | *.gob.mx | Government of Mexico
= website MX
Animal Político | Animal Politico | | | Editorial Animal
Aristegui Noticias | | | | *
= newspaper BR
Folha de S.Paulo | Folha de São Paulo, Folha de S. Paulo, Folha de Sao Paulo, Folha | | folha.uol.com.br | Grupo Folha
O Globo | | | *.globo.com | Grupo Globo
O Estado de S. Paulo | O Estado de São Paulo, Estado de S. Paulo, Estado de Sao Paulo, O Estado de S.Paulo, Estadão | | estadao.com.br | Grupo Estado
Valor Econômico | Valor Economico | | valor.globo.com | Grupo Globo
= magazine BR
Veja | | | *.abril.com.br | Grupo Abril
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
Clarín | Clarin | | | Grupo *
La Nación | La Nacion | | *.com.ar | *
Página/12 | Pagina/12, Pagina 12, Página 12 | | *.com.ar | Grupo Octubre
Buenos Aires Herald | The * | Herald | | Ámbito
Buenos Aires Times | | | batimes.com.ar | Perfil
= website AR
Infobae | | | | *
= agency AR
Télam | Telam | | *.com.ar | Government of Argentina
= newspaper CL
El Mercurio | | | emol.com, *.com | * SAP
La Tercera | | | | Copesa
= website CL
El Mostrador | | | *.cl | La Plaza
CIPER | * Chile | | ciperchile.cl | Fundación *
= newspaper CO
El Tiempo | | | | Luis Carlos Sarmiento Angulo
El Espectador | | | | Valorem
El Colombiano | | | | *
= magazine CO
Semana | Revista * | Semana | | Grupo Gilinski
= network CO
Caracol | * Radio, * TV, Noticias * | Caracol | *.com.co, caracoltv.com | Valorem
RCN Radio | RCN TV, Noticias RCN, Blu Radio | RCN | *.com, noticiasrcn.com | Organización Ardila Lülle
NTN24 | NTN 24 | | | Organización Ardila Lülle
= newspaper VE
El Nacional | | | el-nacional.com, *.com | *
El Universal (Venezuela) | | El Universal | | *
Últimas Noticias | Ultimas Noticias | | *.com.ve | Cadena Capriles
Tal Cual | TalCual | | talcualdigital.com | *
= network VE
Telesur | teleSUR, TeleSUR, TeleSur | | telesurtv.net, telesurenglish.net | Government of Venezuela
Globovisión | Globovision | | | *
Venezolana de Televisión | VTV, Venezolana de Television | | vtv.gob.ve | Government of Venezuela
= website VE
Efecto Cocuyo | | | | *
Armando.info | | | armando.info | *
= newspaper PE
El Comercio (Peru) | Peru's * | El Comercio | *.pe | Grupo *
La República (Peru) | La Republica newspaper | | *.pe | Grupo *
= website PE
IDL-Reporteros | IDL Reporteros | | idl-reporteros.pe | Instituto de Defensa Legal
= agency PE
Andina | * news agency | Andina | *.pe | Government of Peru
= newspaper EC
El Comercio (Ecuador) | Ecuador's * | El Comercio | | Grupo * Ecuador
El Universo | | | | *
= newspaper BO
El Deber | | | *.com.bo | *
La Razón (Bolivia) | | La Razon | la-razon.com | *
= newspaper PY
ABC Color | | | abc.com.py | Grupo Zuccolillo
= newspaper UY
El País (Uruguay) | | | *.com.uy | *
El Observador | | | *.com.uy | *
= newspaper PA
La Prensa (Panama) | | La Prensa | prensa.com | Corporación *
= newspaper CR
La Nación (Costa Rica) | | | nacion.com | Grupo Nación
The Tico Times | | | *.net | *
= newspaper NI
La Prensa (Nicaragua) | | La Prensa | laprensani.com, *.com.ni | *
Confidencial (Nicaragua) | | Confidencial | *.digital | Invermedia
= website NI
100% Noticias | 100 Noticias | | *.com.ni | *
= newspaper HN
La Prensa (Honduras) | | La Prensa | *.hn | Grupo OPSA
El Heraldo | | | *.hn | Grupo OPSA
= newspaper SV
La Prensa Gráfica | La Prensa Grafica | | | Grupo Dutriz
= website SV
El Faro | | | *.net | *
= newspaper GT
Prensa Libre | | | | *
elPeriódico | El Periodico | | *.com.gt | Aldea Global
= newspaper CU
Granma | | Granma | *.cu | Communist Party of Cuba
Juventud Rebelde | | | *.cu | Communist Party of Cuba
= agency CU
Prensa Latina | | | prensa-latina.cu, plenglish.com | Government of Cuba
= website CU
14ymedio | 14 y Medio | | | *
Cubadebate | CubaDebate | | *.cu | Government of Cuba
CiberCuba | | | | *
= newspaper JM
Jamaica Gleaner | The Gleaner, The * | Gleaner | jamaica-gleaner.com | RJRGLEANER
Jamaica Observer | The * | Observer | | *
= newspaper TT
Trinidad Express | Trinidad and Tobago Express | Express | | One Caribbean Media
Trinidad and Tobago Guardian | Trinidad Guardian | | guardian.co.tt | Guardian Media Limited
= newspaper BB
Nation News | Barbados Nation, NationNews | Nation | | One Caribbean Media
Barbados Today | | | *.bb | *
= newspaper BS
The Tribune (Bahamas) | Bahamas Tribune | Tribune | tribune242.com | Tribune Media
The Nassau Guardian | | | the*.com | Nassau Guardian
= newspaper GY
Kaieteur News | | | kaieteurnewsonline.com | National Media and Publishing
Stabroek News | | | | Guyana Publications
= newspaper KY
Cayman Compass | | | | Pinnacle Media
= newspaper HT
Le Nouvelliste | | | | *
= website GD
NOW Grenada | | | | *
= newspaper LC
St. Lucia Times | St Lucia Times | | | *
= newspaper VC
Searchlight | The * | Searchlight | *.vc | Interactive Media
= newspaper KN
The St. Kitts-Nevis Observer | St Kitts Nevis Observer | | the*.com | *
= website VI
The Virgin Islands Consortium | VI Consortium | | viconsortium.com | VI Consortium
= website BZ
Breaking Belize News | | | | *
= newspaper DO
Listín Diario | Listin Diario | | | Editora *
= newspaper PR
Primera Hora | | | | GFR Media
`;
