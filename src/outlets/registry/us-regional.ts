/** US regional and local newspapers, by state. */
export const US_REGIONAL = `
= newspaper US
The Birmingham News | | | | Advance
AL.com | Alabama Media Group | | al.com | Advance
Montgomery Advertiser | | Advertiser | | Gannett
Anchorage Daily News | Alaska Dispatch News, Alaska Dispatch | Daily News | adn.com | Binkley Company
Juneau Empire | | | | Carpenter Media Group
The Arizona Republic | AZCentral | Republic | azcentral.com | Gannett
Arizona Daily Star | | Star | tucson.com | Lee Enterprises
Phoenix New Times | | New Times | | Voice Media Group
Arkansas Democrat-Gazette | Arkansas Democrat Gazette | Democrat-Gazette | arkansasonline.com | WEHCO Media
Times Record | Southwest *, Fort Smith * | | swtimes.com | Gannett
San Francisco Chronicle | The *, SF Chronicle | Chronicle | sfchronicle.com | Hearst
SFGate | | | | Hearst
San Francisco Examiner | | Examiner | sfexaminer.com | Clint Reilly Communications
The Mercury News | San Jose Mercury News, San Jose Mercury-News | Mercury News | | Alden Global Capital
East Bay Times | Oakland Tribune, Contra Costa Times | | | Alden Global Capital
The Sacramento Bee | SacBee | Bee | sacbee.com | McClatchy
The Fresno Bee | | Bee | | McClatchy
The Modesto Bee | | Bee | modbee.com | McClatchy
The San Diego Union-Tribune | San Diego Union Tribune, U-T San Diego, San Diego U-T | Union-Tribune | *.com, utsandiego.com | Alden Global Capital
The Orange County Register | OC Register, O.C. Register | Register | ocregister.com | Alden Global Capital
Los Angeles Daily News | L.A. Daily News, LA Daily News | Daily News | dailynews.com | Alden Global Capital
LA Weekly | L.A. Weekly | | | Street Media
The Press-Enterprise | Riverside Press-Enterprise | | pe.com | Alden Global Capital
The Press Democrat | Santa Rosa Press Democrat | Press Democrat | | Alden Global Capital
The Desert Sun | | Desert Sun | | Gannett
The Bakersfield Californian | | | bakersfield.com | Sound News Media
San Bernardino Sun | The * | Sun | sbsun.com | Alden Global Capital
Ventura County Star | | Star | vcstar.com | Gannett
CalMatters | Cal Matters | | *.org | *
Voice of San Diego | | | *.org | *
The Denver Post | | Post | | Alden Global Capital
Rocky Mountain News | | | | E.W. Scripps
The Gazette (Colorado Springs) | Colorado Springs Gazette, The Colorado Springs Gazette | Gazette | | Clarity Media Group
High Country News | | | hcn.org | *
Daily Camera | Boulder * | | | Alden Global Capital
The Aspen Times | | | | Ogden Newspapers
The Colorado Sun | | | | *
Hartford Courant | The * | Courant | courant.com | Alden Global Capital
New Haven Register | | Register | nhregister.com | Hearst
Connecticut Post | | | ctpost.com | Hearst
Stamford Advocate | The * | | | Hearst
CT Mirror | The Connecticut Mirror, Connecticut Mirror | | *.org | Connecticut News Project
The News Journal | Wilmington News Journal, Delaware News Journal | News Journal | delawareonline.com | Gannett
Washington City Paper | | City Paper | | Mark Ein
Miami Herald | The * | Herald | | McClatchy
El Nuevo Herald | | | | McClatchy
Miami New Times | | New Times | | Voice Media Group
Tampa Bay Times | St. Petersburg Times, The * | Times | tampabay.com | Poynter Institute
The Tampa Tribune | | Tribune | tbo.com | Poynter Institute
Orlando Sentinel | The * | Sentinel | | Alden Global Capital
South Florida Sun-Sentinel | Sun-Sentinel, Sun Sentinel, South Florida Sun Sentinel, The Sun-Sentinel | | sun-sentinel.com | Alden Global Capital
The Palm Beach Post | | Post | | Gannett
The Florida Times-Union | Jacksonville Times-Union | Times-Union | jacksonville.com | Gannett
Tallahassee Democrat | | | tallahassee.com | Gannett
Sarasota Herald-Tribune | | Herald-Tribune | heraldtribune.com | Gannett
Pensacola News Journal | | News Journal | pnj.com | Gannett
Florida Today | | | | Gannett
Naples Daily News | | Daily News | naplesnews.com | Gannett
The News-Press | Fort Myers News-Press | News-Press | news-press.com | Gannett
The Atlanta Journal-Constitution | Atlanta Journal Constitution | Journal-Constitution, AJC | ajc.com | Cox Enterprises
Savannah Morning News | | Morning News | savannahnow.com | Gannett
The Augusta Chronicle | | Chronicle | | Gannett
The Macon Telegraph | | Telegraph | macon.com | McClatchy
Honolulu Star-Advertiser | Star-Advertiser, The * | | staradvertiser.com | Carpenter Media Group
Honolulu Civil Beat | Civil Beat | | civilbeat.org, civilbeat.com | Civil Beat
The Idaho Statesman | | Statesman | | McClatchy
Chicago Tribune | The * | Tribune | | Alden Global Capital
Chicago Sun-Times | The * | Sun-Times | suntimes.com | Chicago Public Media
Chicago Reader | | Reader | | Noisy Creek
Crain's Chicago Business | | Crain's | chicagobusiness.com | Crain Communications
Crain's New York Business | | Crain's | crainsnewyork.com | Crain Communications
Daily Herald | Arlington Heights *, Chicago * | | | Paddock Publications
The State Journal-Register | | | sj-r.com | Gannett
The Indianapolis Star | IndyStar, Indy Star | Star | indystar.com | Gannett
The Journal Gazette | Fort Wayne Journal Gazette | | *.net | Journal Gazette Company
South Bend Tribune | | Tribune | | Gannett
The Times of Northwest Indiana | NWI Times, Northwest Indiana Times | Times | nwitimes.com | Lee Enterprises
The Des Moines Register | DesMoines Register | Register | | Gannett
The Gazette (Cedar Rapids) | Cedar Rapids Gazette, The Cedar Rapids Gazette | Gazette | the*.com | Folience
Quad-City Times | Quad City Times | Times | qctimes.com | Lee Enterprises
Sioux City Journal | | Journal | | Lee Enterprises
Iowa Starting Line | | | | Courier Newsroom
The Kansas City Star | | Star | kansascity.com | McClatchy
The Wichita Eagle | | Eagle | kansas.com | McClatchy
The Topeka Capital-Journal | | Capital-Journal | cjonline.com | Gannett
Lawrence Journal-World | Lawrence Journal World | Journal-World | ljworld.com | Ogden Newspapers
The Hutchinson News | | | hutchnews.com | CherryRoad Media
The Courier-Journal | Louisville Courier-Journal, Louisville Courier Journal, Courier Journal | | courier-journal.com | Gannett
Lexington Herald-Leader | Herald-Leader, Lexington Herald Leader | | kentucky.com | McClatchy
The Times-Picayune | New Orleans Times-Picayune, */The New Orleans Advocate | | nola.com | Georges Media
The Advocate (Baton Rouge) | Baton Rouge Advocate, The Baton Rouge Advocate | Advocate | the*.com | Georges Media
The Shreveport Times | | Times | | Gannett
Portland Press Herald | The *, Maine Sunday Telegram | Press Herald | pressherald.com | National Trust for Local News
Bangor Daily News | | Daily News | | Bangor Publishing
The Baltimore Sun | | Sun | | David D. Smith
The Baltimore Banner | | Banner | the*.com | The Venetoulis Institute
The Capital | Capital Gazette, Annapolis Capital | | capitalgazette.com | David D. Smith
The Frederick News-Post | | News-Post | | Ogden Newspapers
The Boston Globe | | Globe | *.com, boston.com | Boston Globe Media Partners
Boston Herald | The * | Herald | | Alden Global Capital
Worcester Telegram & Gazette | Telegram & Gazette, Worcester Telegram | | telegram.com | Gannett
The Patriot Ledger | | | | Gannett
The Standard-Times | New Bedford Standard-Times | | southcoasttoday.com | Gannett
The Republican | Springfield Republican, MassLive | | masslive.com | Advance
MetroWest Daily News | | | | Gannett
The Lowell Sun | | Sun | | Alden Global Capital
The Detroit News | | | | MediaNews
Detroit Free Press | The * | Free Press | freep.com | Gannett
MLive | Grand Rapids Press, Flint Journal, The Flint Journal, The Grand Rapids Press | | | Advance
Lansing State Journal | | State Journal | | Gannett
Metro Times | Detroit * | | | Chava Communications
Bridge Michigan | Bridge Magazine | | bridgemi.com | The Center for Michigan
Star Tribune | Minneapolis *, Minneapolis Star-Tribune, The Minnesota *, Minnesota *, The * | | | Glen Taylor
St. Paul Pioneer Press | Pioneer Press | | twincities.com | Alden Global Capital
Duluth News Tribune | | News Tribune | | Forum Communications
MinnPost | | | | *
The Clarion-Ledger | Clarion Ledger, Jackson Clarion-Ledger | | | Gannett
The Sun Herald | Biloxi Sun Herald | Sun Herald | | McClatchy
St. Louis Post-Dispatch | St. Louis Post Dispatch, The * | Post-Dispatch | stltoday.com | Lee Enterprises
Riverfront Times | | | | Big Lou Holdings
Springfield News-Leader | | News-Leader | news-leader.com | Gannett
Columbia Daily Tribune | | Tribune | columbiatribune.com | Gannett
Columbia Missourian | | Missourian | columbiamissourian.com | University of Missouri
Billings Gazette | The * | Gazette | | Lee Enterprises
Missoulian | The * | | | Lee Enterprises
Great Falls Tribune | | Tribune | | Gannett
Omaha World-Herald | Omaha World Herald, The * | World-Herald | omaha.com | Lee Enterprises
Lincoln Journal Star | | Journal Star | journalstar.com | Lee Enterprises
Las Vegas Review-Journal | Las Vegas Review Journal, Review-Journal | | reviewjournal.com | News + Media Capital Group
Las Vegas Sun | The * | Sun | | Greenspun Media
Reno Gazette-Journal | Reno Gazette Journal | Gazette-Journal | rgj.com | Gannett
The Nevada Independent | | | the*.com | *
New Hampshire Union Leader | Union Leader, Manchester Union Leader, The Union Leader, New Hampshire Union-Leader | | unionleader.com | Union Leader Corporation
Concord Monitor | The * | Monitor | | Newspapers of New England
Nashua Telegraph | The Telegraph of Nashua | Telegraph | | Ogden Newspapers
Portsmouth Herald | Seacoastonline | Herald | seacoastonline.com | Gannett
The Star-Ledger | Newark Star-Ledger, Star Ledger, Newark Star Ledger, NJ Advance Media | | nj.com | Advance
The Record (Bergen County) | Bergen Record, The Bergen Record, Record of Bergen County, * of Bergen County | Record | northjersey.com | Gannett
Asbury Park Press | The * | | app.com | Gannett
The Press of Atlantic City | | | | Lee Enterprises
Courier-Post | Cherry Hill * | | courierpostonline.com | Gannett
The Trentonian | | Trentonian | | Alden Global Capital
Albuquerque Journal | The * | Journal | abqjournal.com | Albuquerque Publishing
The Santa Fe New Mexican | | New Mexican | | Santa Fe New Mexican
`;
