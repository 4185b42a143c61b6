/**
 * Programmes whose name alone tells the outlet, as `outlet | programmes`.
 * Names that are also plain words ("State of the Union", "This Week", "Today")
 * are left out: beside their outlet ("CNN's State of the Union") the outlet's
 * own name is the mention.
 */
export const PROGRAMS = `
NBC News | Meet the Press, Today Show, Today show, NBC Nightly News, Dateline NBC, Nightly News
MSNBC | Morning Joe, The Ed Show, The Beat with Ari Melber, The ReidOut, Deadline: White House, All In with Chris Hayes, The Last Word with Lawrence O'Donnell, The Rachel Maddow Show, Rachel Maddow Show, Hardball with Chris Matthews, Andrea Mitchell Reports, Politics Nation, PoliticsNation
CBS News | Face the Nation, Face The Nation, 60 Minutes, CBS Evening News, CBS This Morning, CBS Sunday Morning, 48 Hours
ABC News | Good Morning America, ABC World News Tonight, World News Tonight, Nightline, This Week with George Stephanopoulos
Fox News | Fox News Sunday, Fox & Friends, Fox and Friends, FOX & Friends, The O'Reilly Factor, O'Reilly Factor, The Kelly File, Kelly File, On the Record with Greta Van Susteren, Special Report with Bret Baier, Tucker Carlson Tonight, The Ingraham Angle, America's Newsroom
CNN | The Lead with Jake Tapper, State of the Union with Jake Tapper, The Situation Room with Wolf Blitzer, Anderson Cooper 360, AC360, Erin Burnett OutFront, Cuomo Prime Time, Fareed Zakaria GPS, Piers Morgan Tonight, Reliable Sources
CNBC | Squawk Box, Mad Money
NPR | All Things Considered, Morning Edition, Weekend Edition, NPR Politics Podcast
PBS | NewsHour Weekend, Washington Week
BBC | Newsnight, Sunday with Laura Kuenssberg, BBC Verify, The Andrew Marr Show, Andrew Marr Show, BBC Panorama, Radio 4's Today programme, HARDtalk
ITV News | Good Morning Britain
C-SPAN | Washington Journal
Comedy Central | The Daily Show, The Colbert Report
`;
