/** US magazines, journals of opinion and the press of single fields. */
export const US_MAGAZINES = `
= magazine US
Time | Time magazine, Time Magazine, TIME magazine, TIME Magazine, TIME.com, Time.com | Time, TIME | *.com | Time USA
Newsweek | * magazine, * Magazine | | *.com | * Publishing
U.S. News & World Report | U.S. News and World Report, US News & World Report, US News and World Report, U.S. News | | usnews.com | *
The New Yorker | New Yorker magazine | New Yorker | *.com | Advance
The Atlantic | * magazine, * Monthly, Atlantic magazine, Atlantic Monthly, * Wire, TheAtlantic.com | Atlantic | the*.com, theatlanticwire.com | Emerson Collective
Vanity Fair | * magazine | | *.com | Advance
New York Magazine | New York magazine, Daily Intelligencer, NYMag | | nymag.com | Vox Media
Rolling Stone | RollingStone, RollingStone.com, * magazine | | *.com | Penske Media
Mother Jones | * magazine | | *.com | Center for Investigative Reporting
National Review | * Online, NationalReview.com | NRO | *.com | * Institute
The Weekly Standard | WeeklyStandard.com | Standard | *.com | Clarity Media Group
The New Republic | TNR | | *.com, tnr.com | *
The Nation | Nation magazine, * magazine | Nation | the*.com | * Company
National Journal | The *, NationalJournal.com | | *.com | * Group
Foreign Policy | * magazine, ForeignPolicy.com | Foreign Policy | *.com | Graham Holdings
Foreign Affairs | * magazine | Foreign Affairs | *.com | Council on Foreign Relations
Forbes | * magazine, * Magazine, *.com | Forbes | *.com | * Media
Fortune | * magazine, * Magazine, *.com | Fortune | *.com | * Media
Inc. | Inc. magazine, Inc. Magazine | Inc. | inc.com | Mansueto Ventures
Fast Company | | | *.com | Mansueto Ventures
Wired | * magazine, * Magazine, *.com, WIRED magazine | Wired, WIRED | *.com | Advance
Slate | * magazine, * Magazine, *.com | Slate | *.com | Graham Holdings
Salon | *.com, * magazine | Salon | *.com | *.com LLC
Reason | * magazine, * Magazine, *.com, * TV | Reason | *.com | * Foundation
The American Conservative | American Conservative magazine | | the*.com | American Ideas Institute
The American Spectator | American Spectator magazine | | spectator.org | American Spectator Foundation
The American Prospect | | | prospect.org | *
Commentary | * magazine, * Magazine | Commentary | *.org, commentarymagazine.com | *
City Journal | | | city-journal.org | Manhattan Institute
Washington Monthly | The * | | *.com | *
Harper's Magazine | Harper's magazine | Harper's | harpers.org | * Foundation
Harper's Bazaar | | | *.com | Hearst
Esquire | * magazine, * Magazine | | *.com | Hearst
GQ | GQ magazine | | gq.com | Advance
Vogue | * magazine | | *.com | Advance
Glamour | * magazine | Glamour | *.com | Advance
Teen Vogue | | | *.com | Advance
Cosmopolitan | * magazine, Cosmo magazine | Cosmopolitan | *.com | Hearst
Elle | Elle magazine, ELLE magazine | Elle | *.com | Hearst
Marie Claire | | | *.com | Future
O, The Oprah Magazine | Oprah Daily | | oprahdaily.com | Hearst
People | * magazine, * Magazine, PEOPLE magazine, *.com | People | *.com | * Inc.
Us Weekly | US Weekly | | usmagazine.com | A360 Media
Entertainment Weekly | | EW | ew.com | People Inc.
Variety | * magazine, *.com | Variety | *.com | Penske Media
The Hollywood Reporter | HollywoodReporter.com | THR | *.com | Penske Media
Deadline | * Hollywood, *.com | Deadline | *.com | Penske Media
Billboard | * magazine | Billboard | *.com | Penske Media
Sports Illustrated | | | si.com | Authentic Brands Group
Golf Digest | | | *.com | Warner Bros. Discovery
National Geographic | * magazine, NatGeo | | *.com | Disney
Smithsonian Magazine | Smithsonian magazine | | smithsonianmag.com | Smithsonian Institution
Scientific American | | | *.com | Springer Nature
Popular Science | | | popsci.com | Recurrent Ventures
Popular Mechanics | | | *.com | Hearst
Discover Magazine | Discover magazine | | *.com | LabX Media Group
Science News | | | *.org | Society for Science
MIT Technology Review | Technology Review | | technologyreview.com | MIT
Consumer Reports | | | *.org | *
Kiplinger | *'s | | *.com | Future
Money | * magazine, * Magazine | Money | *.com | * Group
Parade | * magazine | Parade | *.com | Arena Group
Reader's Digest | | | rd.com | Trusted Media Brands
Ebony | * magazine | Ebony | *.com | * Media Group
Essence | * magazine | Essence | *.com | * Ventures
The Advocate | * magazine, Advocate magazine | Advocate | *.com | Equal Entertainment
Out | Out magazine | Out | out.com | Equal Entertainment
Ms. | Ms. magazine, Ms. Magazine | Ms. | msmagazine.com | Feminist Majority Foundation
Jacobin | * magazine | | *.com | * Foundation
In These Times | | | *.com | Institute for Public Affairs
The Progressive | Progressive magazine | | *.org | *
Christianity Today | | | *.com | *
America Magazine | America magazine | | *.org | America Media
World Magazine | WORLD magazine, World magazine | | wng.org | WORLD News Group
Pacific Standard | | | psmag.com | The Social Justice Foundation
Governing | * magazine | Governing | *.com | e.Republic
Texas Monthly | | | *.com | * LLC
Washingtonian | * magazine, The * | Washingtonian | *.com | * Media
Los Angeles Magazine | Los Angeles magazine | | lamag.com | Engine Vision Media
Boston Magazine | Boston magazine | | *.com | Metro Corp
Adweek | | | *.com | Shamrock Capital
Ad Age | Advertising Age, AdAge | | *.com | Crain Communications
Editor & Publisher | | | editorandpublisher.com | Curated Experiences Group
Columbia Journalism Review | CJR | | cjr.org | Columbia University
Chronicle of Higher Education | The * | | chronicle.com | The *
Inside Higher Ed | | | *.com | Times Higher Education
Education Week | | | edweek.org | Editorial Projects in Education
Defense News | | | *.com | Sightline Media Group
Military Times | | | *.com | Sightline Media Group
Army Times | | | *.com | Sightline Media Group
Navy Times | | | *.com | Sightline Media Group
Air Force Times | | | *.com | Sightline Media Group
Marine Corps Times | | | *.com | Sightline Media Group
Aviation Week | * & Space Technology | | *.com | Informa
National Law Journal | The * | | law.com | ALM
The American Lawyer | | | *.com | ALM
American Banker | | | *.com | Arizent
The New York Review of Books | | | nybooks.com | NYREV
The Paris Review | | | the*.org | * Foundation
Playboy | * magazine | | *.com | PLBY Group
Science | * magazine | Science | *.org, sciencemag.org | American Association for the Advancement of *
JAMA | Journal of the American Medical Association | | jamanetwork.com | American Medical Association
The New England Journal of Medicine | NEJM | | nejm.org | Massachusetts Medical Society
Proceedings of the National Academy of Sciences | PNAS | | pnas.org | National Academy of Sciences
`;
