/** US local broadcasters that national news cites. */
export const US_LOCAL_AIR = `
= network US
WNYC | New York Public Radio | | *.org | New York Public Radio
WNBC | NBC 4 New York, NBC New York, News 4 New York | | nbcnewyork.com | NBCUniversal
WABC | WABC-TV, ABC7 New York, ABC 7 New York | | abc7ny.com | Disney
WCBS | WCBS-TV, CBS New York, CBS 2 New York | | cbsnewyork.com | Paramount
WNYW | Fox 5 New York, FOX 5 New York | | fox5ny.com | Fox Corporation
WPIX | PIX11, WPIX-TV | | pix11.com | Nexstar
NY1 | NY1 News, Spectrum News NY1 | | ny1.com | Charter Communications
News 12 | * Long Island, * New Jersey | | | Altice USA
WJLA | WJLA-TV, ABC7 Washington | | | Sinclair
WTOP | WTOP Radio, WTOP News | | | Hubbard Broadcasting
WRC | WRC-TV, NBC Washington, NBC4 Washington, News4 Washington | | nbcwashington.com | NBCUniversal
WUSA | WUSA9, WUSA-TV, WUSA 9 | | wusa9.com | Tegna
WTTG | Fox 5 DC, FOX 5 DC | | fox5dc.com | Fox Corporation
WAMU | WAMU-FM | | *.org | American University
WMAL | WMAL News | | | Cumulus Media
WBUR | WBUR-FM | | *.org | Boston University
WGBH | WGBH News, GBH News | GBH | *.org | WGBH Educational Foundation
WCVB | WCVB-TV | | | Hearst
WHDH | WHDH-TV, 7News Boston | | | Sunbeam Television
WBZ | WBZ-TV, CBS Boston | | - | Paramount
WFXT | WFXT-TV, Boston 25 News | | boston25news.com | Cox Media Group
New England Cable News | NECN | | necn.com | NBCUniversal
WMUR | WMUR-TV | | | Hearst
WPRI | WPRI-TV | | | Nexstar
WFSB | WFSB-TV | | | Gray Media
WVIT | NBC Connecticut | | nbcconnecticut.com | NBCUniversal
WPVI | WPVI-TV, 6ABC, 6abc | | 6abc.com | Disney
WCAU | NBC10 Philadelphia, NBC 10 Philadelphia, NBC Philadelphia | | nbcphiladelphia.com | NBCUniversal
KYW | KYW-TV, KYW Newsradio | | kywnewsradio.com | Audacy
WHYY | WHYY-FM | | *.org | WHYY
WTAE | WTAE-TV | | | Hearst
KDKA | KDKA-TV | | | Paramount
WBAL | WBAL-TV, WBAL Radio | | wbaltv.com, *.com | Hearst
WAVY | WAVY-TV | | | Nexstar
WTVR | WTVR-TV | | | E.W. Scripps
WRAL | WRAL-TV, WRAL News | | | Capitol Broadcasting
WSOC | WSOC-TV | | wsoctv.com | Cox Media Group
WFAE | | | *.org | University Radio Foundation
WIS | WIS-TV, WIS News 10 | WIS | wistv.com | Gray Media
WSB | WSB-TV, Channel 2 Action News | | wsbtv.com | Cox Media Group
WXIA | 11Alive, WXIA-TV | | 11alive.com | Tegna
WFTV | WFTV-TV | | | Cox Media Group
WPLG | WPLG-TV, Local 10 News, WPLG Local 10 | | local10.com | BH Media
WSVN | WSVN-TV, 7News Miami | | | Sunbeam Television
WLRN | | | *.org | South Florida Public Media
WTVJ | NBC 6 South Florida, NBC Miami, NBC6 | | nbcmiami.com | NBCUniversal
WFLA | WFLA-TV | | | Nexstar
WTSP | WTSP-TV, 10 Tampa Bay | | | Tegna
Bay News 9 | | | | Charter Communications
WKYC | WKYC-TV | | | Tegna
WEWS | WEWS-TV, News 5 Cleveland, NewsChannel5 Cleveland | | news5cleveland.com | E.W. Scripps
WOIO | Cleveland 19 News, WOIO-TV | | cleveland19.com | Gray Media
WJW | Fox 8 Cleveland, FOX 8 Cleveland, WJW-TV | | fox8.com | Nexstar
WCPO | WCPO-TV | | | E.W. Scripps
WLWT | WLWT-TV | | | Hearst
WBNS | WBNS-TV, 10TV | | 10tv.com | Tegna
WDIV | WDIV-TV, ClickOnDetroit, Local 4 News Detroit | | clickondetroit.com | Graham Holdings
WXYZ | WXYZ-TV | | | E.W. Scripps
WJBK | Fox 2 Detroit, FOX 2 Detroit | | fox2detroit.com | Fox Corporation
WBEZ | WBEZ-FM | | *.org | Chicago Public Media
WGN | WGN-TV, WGN Radio, WGN News, WGN America | | wgntv.com, wgnradio.com | Nexstar
WLS | WLS-TV, ABC7 Chicago, ABC 7 Chicago, WLS-AM | | abc7chicago.com | Disney
WMAQ | WMAQ-TV, NBC Chicago, NBC 5 Chicago | | nbcchicago.com | NBCUniversal
WFLD | Fox 32 Chicago, FOX 32 Chicago, WFLD-TV | | fox32chicago.com | Fox Corporation
WTMJ | WTMJ-TV, WTMJ Radio | | tmj4.com, *.com | E.W. Scripps
WISN | WISN-TV, WISN 12 | | | Hearst
WISC | WISC-TV, Channel 3000 | | channel3000.com | Morgan Murphy Media
KSTP | KSTP-TV | | | Hubbard Broadcasting
KARE | KARE 11, KARE-TV | | kare11.com | Tegna
WCCO | WCCO-TV, CBS Minnesota | | | Paramount
Minnesota Public Radio | MPR News | MPR | mprnews.org, mpr.org | American Public Media
Iowa Public Radio | | | *.org | *
Radio Iowa | | | | Learfield
WHO-TV | WHO 13, WHO-HD | | who13.com | Nexstar
KCCI | KCCI-TV | | | Hearst
KCRG | KCRG-TV | | | Gray Media
KSDK | KSDK-TV | | | Tegna
KMOV | KMOV-TV | | *.com, firstalert4.com | Gray Media
KTVI | KTVI-TV, Fox 2 St. Louis, Fox 2 Now | | fox2now.com | Nexstar
KMBC | KMBC-TV | | | Hearst
KCTV | KCTV5, KCTV-TV | | kctv5.com | Gray Media
KSHB | KSHB-TV, 41 Action News | | | E.W. Scripps
KFOR | KFOR-TV | | | Nexstar
KOCO | KOCO-TV | | | Hearst
KTUL | KTUL-TV | | | Sinclair
KDFW | Fox 4 Dallas, FOX 4 Dallas, KDFW-TV | | fox4news.com | Fox Corporation
WFAA | WFAA-TV | | | Tegna
KXAS | NBC 5 Dallas, NBC DFW, KXAS-TV, NBC 5 Dallas-Fort Worth | | nbcdfw.com | NBCUniversal
KTVT | KTVT-TV, CBS Texas, CBS Dallas, CBS DFW | | - | Paramount
KHOU | KHOU-TV, KHOU 11 | | | Tegna
KPRC | KPRC-TV, Click2Houston | | click2houston.com | Graham Holdings
KTRK | KTRK-TV, ABC13 Houston, ABC13 | | abc13.com | Disney
KXAN | KXAN-TV | | | Nexstar
KVUE | KVUE-TV | | | Tegna
KSAT | KSAT-TV, KSAT 12 | | | Graham Holdings
WWL | WWL-TV, WWL Radio | | wwltv.com | Tegna
WDSU | WDSU-TV | | | Hearst
WREG | WREG-TV | | | Nexstar
WSMV | WSMV-TV | | | Gray Media
WTVF | NewsChannel 5 Nashville, WTVF-TV | | newschannel5.com | E.W. Scripps
KUSA | 9News Denver, KUSA-TV, 9NEWS | | 9news.com | Tegna
KDVR | KDVR-TV, Fox31, FOX31 Denver, Fox31 Denver | | | Nexstar
KMGH | KMGH-TV, Denver7, Denver 7 | | denver7.com | E.W. Scripps
KKTV | | | | Gray Media
KSL | KSL-TV, KSL NewsRadio | | ksl.com, ksltv.com | Deseret Management Corporation
KSTU | Fox 13 Salt Lake City, KSTU-TV | | fox13now.com | E.W. Scripps
KUTV | | | | Sinclair
KPHO | KPHO-TV, CBS 5 Arizona, KTVK, AZFamily | | azfamily.com | Gray Media
KPNX | 12 News Phoenix, KPNX-TV, 12News | | 12news.com | Tegna
KSAZ | Fox 10 Phoenix, FOX 10 Phoenix | | fox10phoenix.com | Fox Corporation
KTNV | KTNV-TV | | | E.W. Scripps
KLAS | KLAS-TV, 8 News Now | | 8newsnow.com | Nexstar
KVVU | Fox5 Vegas, FOX5 Las Vegas | | fox5vegas.com | Gray Media
KTLA | KTLA-TV, KTLA 5 | | | Nexstar
KNBC | KNBC-TV, NBC Los Angeles, NBC4 Los Angeles, NBC 4 Los Angeles | | nbclosangeles.com | NBCUniversal
KABC | KABC-TV, ABC7 Los Angeles, ABC 7 Los Angeles | | abc7.com | Disney
KCBS | KCBS-TV, CBS Los Angeles, CBSLA, KCAL News, CBS 2 Los Angeles, KCAL | | - | Paramount
KTTV | Fox 11 Los Angeles, FOX 11 Los Angeles | | foxla.com | Fox Corporation
KPCC | LAist, KPCC-FM, Southern California Public Radio | | laist.com, scpr.org, *.org | Southern California Public Radio
KCRW | | | | KCRW Foundation
KQED | KQED-FM, KQED News | | *.org | KQED
KGO | KGO-TV, ABC7 News Bay Area, KGO Radio | | abc7news.com, kgoradio.com | Disney
KPIX | KPIX-TV, KPIX 5, CBS San Francisco | | | Paramount
KRON | KRON4, KRON-TV, KRON 4 | | kron4.com | Nexstar
KTVU | KTVU-TV, KTVU Fox 2 | | | Fox Corporation
KNTV | NBC Bay Area, KNTV-TV | | nbcbayarea.com | NBCUniversal
KCRA | KCRA-TV, KCRA 3 | | | Hearst
KTXL | Fox 40, FOX40, Fox 40 Sacramento | | fox40.com | Nexstar
KXTV | ABC10 Sacramento, ABC10 | | abc10.com | Tegna
KSWB | Fox 5 San Diego, FOX 5 San Diego | | fox5sandiego.com | Nexstar
KGTV | ABC 10 News San Diego, 10News | | 10news.com | E.W. Scripps
KPBS | | | *.org | San Diego State University
KOMO | KOMO-TV, KOMO News, KOMO Radio | | komonews.com | Sinclair
KING | KING-TV, KING 5, KING5 | KING | king5.com | Tegna
KIRO | KIRO-TV, KIRO 7, KIRO Radio | | kiro7.com, mynorthwest.com | Cox Media Group
KCPQ | Q13 Fox, Q13 FOX, Fox 13 Seattle, FOX 13 Seattle | | fox13seattle.com, q13fox.com | Fox Corporation
KUOW | | | *.org | University of Washington
KREM | KREM-TV, KREM 2 | | | Tegna
KGW | KGW-TV, KGW News | | kgw.com | Tegna
KATU | KATU-TV, KATU News | | | Sinclair
KOIN | KOIN-TV, KOIN 6, KOIN 6 News | | | Nexstar
KPTV | KPTV-TV, Fox 12 Oregon, FOX 12 Oregon | | | Gray Media
Oregon Public Broadcasting | OPB | | opb.org | *
Alaska Public Media | | | alaskapublic.org | *
KTUU | Alaska's News Source, KTUU-TV | | alaskasnewssource.com | Gray Media
Hawaii News Now | HawaiiNewsNow | | | Gray Media
KITV | KITV-TV, KITV4 | | | Allen Media Group
Texas Public Radio | | | tpr.org | *
Georgia Public Broadcasting | | GPB | gpb.org | Georgia Public Telecommunications Commission
Colorado Public Radio | CPR News | | cpr.org | *
Vermont Public Radio | Vermont Public | VPR | vermontpublic.org, vpr.org | Vermont Public
New Hampshire Public Radio | NHPR | | nhpr.org | *
Wisconsin Public Radio | | WPR | wpr.org | Wisconsin Educational Communications Board
`;
