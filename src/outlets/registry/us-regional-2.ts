/** US regional and local newspapers, by state: New York to Wyoming. */
export const US_REGIONAL_2 = `
= newspaper US
Newsday | | | *.com | * Media Group
The Buffalo News | | | *.com | Lee Enterprises
Times Union | Albany *, Albany Times-Union, Times-Union of Albany | | *.com | Hearst
The Post-Standard | Syracuse Post-Standard, Syracuse.com | | syracuse.com | Advance
Democrat and Chronicle | Rochester *, Rochester Democrat & Chronicle, Democrat & Chronicle | | *.com | Gannett
The Journal News | Lohud, lohud.com | Journal News | lohud.com | Gannett
Staten Island Advance | The *, SILive | | silive.com | Advance
The Village Voice | | | *.com | Street Media
The New York Observer | Observer.com, The Observer (New York) | Observer | observer.com | Observer Media
New York Sun | The * | Sun | nysun.com | Dovid Efune
AM New York | amNewYork, amNY | | amny.com | Schneps Media
DNAinfo | DNA Info, DNAInfo | | *.com | New York Public Radio
Gothamist | | | *.com | New York Public Radio
Capital New York | | | *.com | Axel Springer
City Limits | * magazine | | *.org | *
The City | | | the*.nyc | * Report
The Forward | The Jewish Daily Forward, Jewish Daily Forward | Forward | *.com | * Association
El Diario | * La Prensa, * Nueva York | | eldiariony.com | ImpreMedia
The Haitian Times | | | *.com | *
The Charlotte Observer | | Observer | *.com | McClatchy
The News & Observer | News and Observer, Raleigh News & Observer, Raleigh News and Observer, The News and Observer | | *.com | McClatchy
Winston-Salem Journal | | Journal | journalnow.com | Lee Enterprises
Greensboro News & Record | News & Record | | greensboro.com | Lee Enterprises
The Fayetteville Observer | | Observer | fayobserver.com | Gannett
Asheville Citizen-Times | Citizen-Times | | citizen-times.com | Gannett
StarNews | Wilmington *, Star News, Wilmington Star-News | | starnewsonline.com | Gannett
The Bismarck Tribune | | Tribune | *.com | Lee Enterprises
The Forum of Fargo-Moorhead | Fargo Forum, InForum | Forum | inforum.com | Forum Communications
Grand Forks Herald | | Herald | *.com | Forum Communications
The Plain Dealer | Cleveland Plain Dealer, Cleveland.com | | cleveland.com | Advance
The Columbus Dispatch | | Dispatch | dispatch.com | Gannett
The Cincinnati Enquirer | Cincinnati.com | Enquirer | cincinnati.com | Gannett
Dayton Daily News | The * | Daily News | *.com | Cox Enterprises
Akron Beacon Journal | The * | Beacon Journal | beaconjournal.com | Gannett
The Blade | Toledo Blade, The Toledo Blade | Blade | toledoblade.com | Block Communications
The Vindicator | Youngstown Vindicator | Vindicator | vindy.com | Ogden Newspapers
The Oklahoman | Daily Oklahoman, NewsOK | Oklahoman | *.com | Gannett
Tulsa World | The * | | *.com | Lee Enterprises
The Oregonian | OregonLive, Portland Oregonian, */OregonLive | Oregonian | oregonlive.com | Advance
Willamette Week | | | wweek.com | City of Roses Media
The Register-Guard | Eugene Register-Guard | | *.com | Gannett
The Bulletin | Bend Bulletin | Bulletin | bendbulletin.com | Carpenter Media Group
The Philadelphia Inquirer | Philly Inquirer, Philly.com, Inquirer.com | Inquirer | inquirer.com, philly.com | The Lenfest Institute
Philadelphia Daily News | | Daily News | | The Lenfest Institute
Pittsburgh Post-Gazette | The *, Pittsburgh Post Gazette | Post-Gazette | post-gazette.com | Block Communications
Pittsburgh Tribune-Review | Tribune-Review, TribLive | | triblive.com | Trib Total Media
The Patriot-News | Harrisburg Patriot-News, PennLive, Penn Live, PennLive.com | | pennlive.com | Advance
The Morning Call | Allentown Morning Call | | mcall.com | Alden Global Capital
Scranton Times-Tribune | Times-Tribune | | thetimes-tribune.com | Alden Global Capital
The Providence Journal | ProJo | Journal | *.com | Gannett
The Post and Courier | Charleston Post and Courier, Post & Courier | | *.com | Evening Post Industries
The State | * newspaper, Columbia State | | the*.com | McClatchy
The Greenville News | | | greenvilleonline.com | Gannett
Argus Leader | Sioux Falls * | | *.com | Gannett
Rapid City Journal | | Journal | *.com | Lee Enterprises
The Tennessean | Nashville Tennessean | Tennessean | *.com | Gannett
The Commercial Appeal | Memphis Commercial Appeal | | *.com | Gannett
Knoxville News Sentinel | Knoxville News-Sentinel | News Sentinel | knoxnews.com | Gannett
Chattanooga Times Free Press | | Times Free Press | timesfreepress.com | WEHCO Media
The Dallas Morning News | DMN | Morning News | dallasnews.com | Hearst
Houston Chronicle | The * | Chronicle | *.com, chron.com | Hearst
San Antonio Express-News | Express-News, San Antonio Express News | | expressnews.com, mysanantonio.com | Hearst
Austin American-Statesman | Austin American Statesman | American-Statesman, Statesman | statesman.com | Hearst
Fort Worth Star-Telegram | Fort Worth Star Telegram | Star-Telegram | star-telegram.com | McClatchy
The Texas Tribune | | Tribune | *.org | *
The Texas Observer | | Observer | *.org | Texas Democracy Foundation
El Paso Times | The * | Times | *.com | Gannett
Corpus Christi Caller-Times | Caller-Times | | caller.com | Gannett
The Monitor (McAllen) | McAllen Monitor, The McAllen Monitor | Monitor | myrgv.com | AIM Media Texas
Dallas Observer | | Observer | *.com | Voice Media Group
The Salt Lake Tribune | | Tribune | sltrib.com | *
Deseret News | The * | | deseret.com, *.com | Deseret Management Corporation
Burlington Free Press | | Free Press | *.com | Gannett
Seven Days | * Vermont | | sevendaysvt.com | Da Capo Publishing
The Valley News | | | vnews.com | Newspapers of New England
VTDigger | VT Digger | | *.org | Vermont Journalism Trust
Richmond Times-Dispatch | The * | Times-Dispatch | richmond.com | Lee Enterprises
The Virginian-Pilot | Virginian Pilot | | pilotonline.com | Alden Global Capital
The Roanoke Times | | Times | roanoke.com | Lee Enterprises
The Daily Progress | Charlottesville Daily Progress | | *.com | Lee Enterprises
The Free Lance-Star | Fredericksburg Free Lance-Star | | fredericksburg.com | Lee Enterprises
The News Leader | Staunton News Leader | News Leader | *.com | Gannett
The Seattle Times | | Times | *.com | * Company
Seattle Post-Intelligencer | Seattle P-I, Seattle PI, SeattlePI.com | | seattlepi.com | Hearst
The Stranger | | Stranger | the*.com | Noisy Creek
The Spokesman-Review | Spokane Spokesman-Review, Spokesman Review | | spokesman.com | Cowles Company
The News Tribune | Tacoma News Tribune | News Tribune | the*.com | McClatchy
The Olympian | | Olympian | the*.com | McClatchy
Charleston Gazette-Mail | Charleston Gazette, Gazette-Mail | | wvgazettemail.com | HD Media
Milwaukee Journal Sentinel | The *, Milwaukee Journal-Sentinel | Journal Sentinel | jsonline.com | Gannett
Wisconsin State Journal | | State Journal | madison.com | Lee Enterprises
The Capital Times | Cap Times | | captimes.com | * Company
Green Bay Press-Gazette | Press-Gazette | | *.com | Gannett
Wausau Daily Herald | | | *.com | Gannett
Casper Star-Tribune | | Star-Tribune | trib.com | Lee Enterprises
WyoFile | | | *.com | *
The Harvard Crimson | | Crimson | thecrimson.com | Harvard University
Yale Daily News | | | *.com | * Publishing
The Daily Princetonian | | | *.com | * Publishing
The Daily Pennsylvanian | | | thedp.com | *
The Stanford Daily | | | *.com | * Publishing
Columbia Daily Spectator | Columbia Spectator | | columbiaspectator.com | Spectator Publishing
The Daily Texan | | | dailytexanonline.com, the*.com | University of Texas at Austin
The Daily Northwestern | | | *.com | Northwestern University
The Massachusetts Daily Collegian | | | dailycollegian.com | University of Massachusetts Amherst
The Daily Californian | Daily Cal | | dailycal.org | *
The Michigan Daily | | | *.com | University of Michigan
Patch | *.com | Patch | *.com | Hale Global
The San Juan Daily Star | | | *.com | San Juan Daily Star
El Nuevo Día | El Nuevo Dia | | *.com | GFR Media
Miami Today | * News | | miamitodaynews.com | *
`;
