/** US regional and local newspapers, by state: New York to Wyoming. */
export const US_REGIONAL_2 = `
= newspaper US
Newsday | | | | * Media Group
The Buffalo News | | | | Lee Enterprises
Times Union | Albany *, Albany Times-Union, Times-Union of Albany | | | Hearst
The Post-Standard | Syracuse Post-Standard | | syracuse.com | Advance
Democrat and Chronicle | Rochester *, Rochester Democrat & Chronicle, Democrat & Chronicle | | | Gannett
The Journal News | Lohud | Journal News | lohud.com | Gannett
Staten Island Advance | The *, SILive | | silive.com | Advance
The Village Voice | | | | Street Media
The New York Observer | The Observer (New York) | Observer | observer.com | Observer Media
New York Sun | The * | Sun | nysun.com | Dovid Efune
AM New York | amNewYork, amNY | | amny.com | Schneps Media
DNAinfo | DNA Info, DNAInfo | | | New York Public Radio
Gothamist | | | | New York Public Radio
Capital New York | | | | Axel Springer
City Limits | | | *.org | *
The City | | | the*.nyc | * Report
The Forward | The Jewish Daily Forward, Jewish Daily Forward | Forward | | * Association
El Diario | * La Prensa, * Nueva York | | eldiariony.com | ImpreMedia
The Haitian Times | | | | *
The Charlotte Observer | | Observer | | McClatchy
The News & Observer | News and Observer, Raleigh News & Observer, Raleigh News and Observer, The News and Observer | | | McClatchy
Winston-Salem Journal | | Journal | journalnow.com | Lee Enterprises
Greensboro News & Record | News & Record | | greensboro.com | Lee Enterprises
The Fayetteville Observer | | Observer | fayobserver.com | Gannett
Asheville Citizen-Times | Citizen-Times | | citizen-times.com | Gannett
StarNews | Wilmington *, Star News, Wilmington Star-News | | starnewsonline.com | Gannett
The Bismarck Tribune | | Tribune | | Lee Enterprises
The Forum of Fargo-Moorhead | Fargo Forum, InForum | Forum | inforum.com | Forum Communications
Grand Forks Herald | | Herald | | Forum Communications
The Plain Dealer | Cleveland Plain Dealer | | cleveland.com | Advance
The Columbus Dispatch | | Dispatch | dispatch.com | Gannett
The Cincinnati Enquirer | | Enquirer | cincinnati.com | Gannett
Dayton Daily News | The * | Daily News | | Cox Enterprises
Akron Beacon Journal | The * | Beacon Journal | beaconjournal.com | Gannett
The Blade | Toledo Blade, The Toledo Blade | Blade | toledoblade.com | Block Communications
The Vindicator | Youngstown Vindicator | Vindicator | vindy.com | Ogden Newspapers
The Oklahoman | Daily Oklahoman, NewsOK | Oklahoman | | Gannett
Tulsa World | The * | | | Lee Enterprises
The Oregonian | OregonLive, Portland Oregonian, */OregonLive | Oregonian | oregonlive.com | Advance
Willamette Week | | | wweek.com | City of Roses Media
The Register-Guard | Eugene Register-Guard | | | Gannett
The Bulletin | Bend Bulletin | Bulletin | bendbulletin.com | Carpenter Media Group
The Philadelphia Inquirer | Philly Inquirer | Inquirer | inquirer.com, philly.com | The Lenfest Institute
Philadelphia Daily News | | Daily News | - | The Lenfest Institute
Pittsburgh Post-Gazette | The *, Pittsburgh Post Gazette | Post-Gazette | post-gazette.com | Block Communications
Pittsburgh Tribune-Review | Tribune-Review, TribLive | | triblive.com | Trib Total Media
The Patriot-News | Harrisburg Patriot-News, PennLive, Penn Live | | pennlive.com | Advance
The Morning Call | Allentown Morning Call | | mcall.com | Alden Global Capital
Scranton Times-Tribune | Times-Tribune | | thetimes-tribune.com | Alden Global Capital
The Providence Journal | ProJo | Journal | | Gannett
The Post and Courier | Charleston Post and Courier, Post & Courier | | | Evening Post Industries
The State | * newspaper, Columbia State | | the*.com | McClatchy
The Greenville News | | | greenvilleonline.com | Gannett
Argus Leader | Sioux Falls * | | | Gannett
Rapid City Journal | | Journal | | Lee Enterprises
The Tennessean | Nashville Tennessean | Tennessean | | Gannett
The Commercial Appeal | Memphis Commercial Appeal | | | Gannett
Knoxville News Sentinel | Knoxville News-Sentinel | News Sentinel | knoxnews.com | Gannett
Chattanooga Times Free Press | | Times Free Press | timesfreepress.com | WEHCO Media
The Dallas Morning News | DMN | Morning News | dallasnews.com | Hearst
Houston Chronicle | The * | Chronicle | *.com, chron.com | Hearst
San Antonio Express-News | Express-News, San Antonio Express News | | expressnews.com, mysanantonio.com | Hearst
Austin American-Statesman | Austin American Statesman | American-Statesman, Statesman | statesman.com | Hearst
Fort Worth Star-Telegram | Fort Worth Star Telegram | Star-Telegram | star-telegram.com | McClatchy
The Texas Tribune | | Tribune | *.org | *
The Texas Observer | | Observer | *.org | Texas Democracy Foundation
El Paso Times | The * | Times | | Gannett
Corpus Christi Caller-Times | Caller-Times | | caller.com | Gannett
The Monitor (McAllen) | McAllen Monitor, The McAllen Monitor | Monitor | myrgv.com | AIM Media Texas
Dallas Observer | | Observer | | Voice Media Group
The Salt Lake Tribune | | Tribune | sltrib.com | *
Deseret News | The * | | deseret.com, *.com | Deseret Management Corporation
Burlington Free Press | | Free Press | | Gannett
Seven Days | * Vermont | | sevendaysvt.com | Da Capo Publishing
The Valley News | | | vnews.com | Newspapers of New England
VTDigger | VT Digger | | *.org | Vermont Journalism Trust
Richmond Times-Dispatch | The * | Times-Dispatch | richmond.com | Lee Enterprises
The Virginian-Pilot | Virginian Pilot | | pilotonline.com | Alden Global Capital
The Roanoke Times | | Times | roanoke.com | Lee Enterprises
The Daily Progress | Charlottesville Daily Progress | | | Lee Enterprises
The Free Lance-Star | Fredericksburg Free Lance-Star | | fredericksburg.com | Lee Enterprises
The News Leader | Staunton News Leader | News Leader | | Gannett
The Seattle Times | | Times | | * Company
Seattle Post-Intelligencer | Seattle P-I, Seattle PI | | seattlepi.com | Hearst
The Stranger | | Stranger | the*.com | Noisy Creek
The Spokesman-Review | Spokane Spokesman-Review, Spokesman Review | | spokesman.com | Cowles Company
The News Tribune | Tacoma News Tribune | News Tribune | the*.com | McClatchy
The Olympian | | Olympian | the*.com | McClatchy
Charleston Gazette-Mail | Charleston Gazette, Gazette-Mail | | wvgazettemail.com | HD Media
Milwaukee Journal Sentinel | The *, Milwaukee Journal-Sentinel | Journal Sentinel | jsonline.com | Gannett
Wisconsin State Journal | | State Journal | madison.com | Lee Enterprises
The Capital Times | Cap Times | | captimes.com | * Company
Green Bay Press-Gazette | Press-Gazette | | | Gannett
Wausau Daily Herald | | | | Gannett
Casper Star-Tribune | | Star-Tribune | trib.com | Lee Enterprises
WyoFile | | | | *
The Harvard Crimson | | Crimson | thecrimson.com | Harvard University
Yale Daily News | | | | * Publishing
The Daily Princetonian | | | | * Publishing
The Daily Pennsylvanian | | | thedp.com | *
The Stanford Daily | | | | * Publishing
Columbia Daily Spectator | Columbia Spectator | | columbiaspectator.com | Spectator Publishing
The Daily Texan | | | dailytexanonline.com, the*.com | University of Texas at Austin
The Daily Northwestern | | | | Northwestern University
The Massachusetts Daily Collegian | | | dailycollegian.com | University of Massachusetts Amherst
The Daily Californian | Daily Cal | | dailycal.org | *
The Michigan Daily | | | | University of Michigan
Patch | | Patch | | Hale Global
The San Juan Daily Star | | | | San Juan Daily Star
El Nuevo Día | El Nuevo Dia | | | GFR Media
Miami Today | * News | | miamitodaynews.com | *
`;
