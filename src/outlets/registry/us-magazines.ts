/** US magazines, journals of opinion and the press of single fields. */
export const US_MAGAZINES = `
= magazine US
Time | Time magazine, Time Magazine, TIME magazine, TIME Magazine | Time, TIME | | Time USA
Newsweek | | | | * Publishing
U.S. News & World Report | U.S. News and World Report, US News & World Report, US News and World Report, U.S. News | | usnews.com | *
The New Yorker | New Yorker magazine | New Yorker | | Advance
The Atlantic | * magazine, * Monthly, Atlantic magazine, Atlantic Monthly, * Wire | Atlantic | the*.com, theatlanticwire.com | Emerson Collective
Vanity Fair | | | | Advance
New York Magazine | New York magazine, Daily Intelligencer, NYMag | | nymag.com | Vox Media
Rolling Stone | RollingStone | | | Penske Media
Mother Jones | | | | Center for Investigative Reporting
National Review | * Online | NRO | | * Institute
The Weekly Standard | | Standard | | Clarity Media Group
The New Republic | TNR | | *.com, tnr.com | *
The Nation | Nation magazine, * magazine | Nation | the*.com | * Company
National Journal | The * | | | * Group
Foreign Policy | * magazine | Foreign Policy | | Graham Holdings
Foreign Affairs | * magazine | Foreign Affairs | | Council on Foreign Relations
Forbes | * magazine, * Magazine | Forbes | | * Media
Fortune | * magazine, * Magazine | Fortune | | * Media
Inc. | Inc. magazine, Inc. Magazine | Inc. | inc.com | Mansueto Ventures
Fast Company | | | | Mansueto Ventures
Wired | * magazine, * Magazine, WIRED magazine | Wired, WIRED | | Advance
Slate | * magazine, * Magazine | Slate | | Graham Holdings
Salon | * magazine | Salon | | *.com LLC
Reason | * magazine, * Magazine, * TV | Reason | | * Foundation
The American Conservative | | | the*.com | American Ideas Institute
The American Spectator | | | spectator.org | American Spectator Foundation
The American Prospect | | | prospect.org | *
Commentary | * magazine, * Magazine | Commentary | *.org, commentarymagazine.com | *
City Journal | | | city-journal.org | Manhattan Institute
Washington Monthly | The * | | | *
Harper's Magazine | Harper's magazine | Harper's | harpers.org | * Foundation
Harper's Bazaar | | | | Hearst
Esquire | | | | Hearst
GQ | | | gq.com | Advance
Vogue | | | | Advance
Glamour | * magazine | Glamour | | Advance
Teen Vogue | | | | Advance
Cosmopolitan | * magazine, Cosmo magazine | Cosmopolitan | | Hearst
Elle | Elle magazine, ELLE magazine | Elle | | Hearst
Marie Claire | | | | Future
O, The Oprah Magazine | Oprah Daily | | oprahdaily.com | Hearst
People | * magazine, * Magazine, PEOPLE magazine | People | | * Inc.
Us Weekly | US Weekly | | usmagazine.com | A360 Media
Entertainment Weekly | | EW | ew.com | People Inc.
Variety | * magazine | Variety | | Penske Media
The Hollywood Reporter | | THR | | Penske Media
Deadline | * Hollywood | Deadline | | Penske Media
Billboard | * magazine | Billboard | | Penske Media
Sports Illustrated | | | si.com | Authentic Brands Group
Golf Digest | | | | Warner Bros. Discovery
National Geographic | NatGeo | | | Disney
Smithsonian Magazine | Smithsonian magazine | | smithsonianmag.com | Smithsonian Institution
Scientific American | | | | Springer Nature
Popular Science | | | popsci.com | Recurrent Ventures
Popular Mechanics | | | | Hearst
Discover Magazine | Discover magazine | | | LabX Media Group
Science News | | | *.org | Society for Science
MIT Technology Review | Technology Review | | technologyreview.com | MIT
Consumer Reports | | | *.org | *
Kiplinger | *'s | | | Future
Money | * magazine, * Magazine | Money | | * Group
Parade | * magazine | Parade | | Arena Group
Reader's Digest | | | rd.com | Trusted Media Brands
Ebony | * magazine | Ebony | | * Media Group
Essence | * magazine | Essence | | * Ventures
The Advocate | * magazine, Advocate magazine | Advocate | | Equal Entertainment
Out | Out magazine | Out | out.com | Equal Entertainment
Ms. | Ms. magazine, Ms. Magazine | Ms. | msmagazine.com | Feminist Majority Foundation
Jacobin | | | | * Foundation
In These Times | | | | Institute for Public Affairs
The Progressive | Progressive magazine | | *.org | *
Christianity Today | | | | *
America Magazine | America magazine | | *.org | America Media
World Magazine | WORLD magazine, World magazine | | wng.org | WORLD News Group
Pacific Standard | | | psmag.com | The Social Justice Foundation
Governing | * magazine | Governing | | e.Republic
Texas Monthly | | | | * LLC
Washingtonian | * magazine, The * | Washingtonian | | * Media
Los Angeles Magazine | Los Angeles magazine | | lamag.com | Engine Vision Media
Boston Magazine | Boston magazine | | | Metro Corp
Adweek | | | | Shamrock Capital
Ad Age | Advertising Age, AdAge | | | Crain Communications
Editor & Publisher | | | editorandpublisher.com | Curated Experiences Group
Columbia Journalism Review | CJR | | cjr.org | Columbia University
Chronicle of Higher Education | The * | | chronicle.com | The *
Inside Higher Ed | | | | Times Higher Education
Education Week | | | edweek.org | Editorial Projects in Education
Defense News | | | | Sightline Media Group
Military Times | | | | Sightline Media Group
Army Times | | | | Sightline Media Group
Navy Times | | | | Sightline Media Group
Air Force Times | | | | Sightline Media Group
Marine Corps Times | | | | Sightline Media Group
Aviation Week | * & Space Technology | | | Informa
National Law Journal | The * | | law.com | ALM
The American Lawyer | | | | ALM
American Banker | | | | Arizent
The New York Review of Books | | | nybooks.com | NYREV
The Paris Review | | | the*.org | * Foundation
Playboy | | | | PLBY Group
Harvard Business Review | | | hbr.org | Harvard University
Science | * magazine | Science | *.org, sciencemag.org | American Association for the Advancement of *
JAMA | Journal of the American Medical Association | | jamanetwork.com | American Medical Association
The New England Journal of Medicine | NEJM | | nejm.org | Massachusetts Medical Society
Proceedings of the National Academy of Sciences | PNAS | | pnas.org | National Academy of Sciences
`;
