/** US magazines, journals of opinion and the press of single fields. */
export const US_MAGAZINES = `
= magazine US
Time | Time magazine, Time Magazine, TIME magazine, TIME Magazine, TIME.com, Time.com | Time, TIME | *.com | Time USA
Newsweek | Newsweek magazine, Newsweek Magazine | | *.com | Newsweek Publishing
U.S. News & World Report | U.S. News and World Report, US News & World Report, US News and World Report, U.S. News | | usnews.com | U.S. News & World Report
The New Yorker | New Yorker magazine | New Yorker | *.com | Advance
The Atlantic | The Atlantic magazine, The Atlantic Monthly, Atlantic magazine, Atlantic Monthly, The Atlantic Wire, TheAtlantic.com | Atlantic | the*.com, theatlanticwire.com | Emerson Collective
Vanity Fair | Vanity Fair magazine | | *.com | Advance
New York Magazine | New York magazine, Daily Intelligencer, NYMag | | nymag.com | Vox Media
Rolling Stone | RollingStone, RollingStone.com, Rolling Stone magazine | | *.com | Penske Media
Mother Jones | Mother Jones magazine | | *.com | Center for Investigative Reporting
National Review | National Review Online, NationalReview.com | NRO | *.com | National Review Institute
The Weekly Standard | WeeklyStandard.com | Standard | *.com | Clarity Media Group
The New Republic | TNR | | *.com, tnr.com | The New Republic
The Nation | Nation magazine, The Nation magazine | Nation | the*.com | The Nation Company
National Journal | The National Journal, NationalJournal.com | | *.com | National Journal Group
Foreign Policy | Foreign Policy magazine, ForeignPolicy.com | Foreign Policy | *.com | Graham Holdings
Foreign Affairs | Foreign Affairs magazine | Foreign Affairs | *.com | Council on Foreign Relations
Forbes | Forbes magazine, Forbes Magazine, Forbes.com | Forbes | *.com | Forbes Media
Fortune | Fortune magazine, Fortune Magazine, Fortune.com | Fortune | *.com | Fortune Media
Inc. | Inc. magazine, Inc. Magazine | Inc. | inc.com | Mansueto Ventures
Fast Company | | | *.com | Mansueto Ventures
Wired | Wired magazine, Wired Magazine, Wired.com, WIRED magazine | Wired, WIRED | *.com | Advance
Slate | Slate magazine, Slate Magazine, Slate.com | Slate | *.com | Graham Holdings
Salon | Salon.com, Salon magazine | Salon | *.com | Salon.com LLC
Reason | Reason magazine, Reason Magazine, Reason.com, Reason TV | Reason | *.com | Reason Foundation
The American Conservative | American Conservative magazine | | the*.com | American Ideas Institute
The American Spectator | American Spectator magazine | | spectator.org | American Spectator Foundation
The American Prospect | | | prospect.org | The American Prospect
Commentary | Commentary magazine, Commentary Magazine | Commentary | *.org, commentarymagazine.com | Commentary
City Journal | | | city-journal.org | Manhattan Institute
Washington Monthly | The Washington Monthly | | *.com | Washington Monthly
Harper's Magazine | Harper's magazine | Harper's | harpers.org | Harper's Magazine Foundation
Harper's Bazaar | | | *.com | Hearst
Esquire | Esquire magazine, Esquire Magazine | | *.com | Hearst
GQ | GQ magazine | | gq.com | Advance
Vogue | Vogue magazine | | *.com | Advance
Glamour | Glamour magazine | Glamour | *.com | Advance
Teen Vogue | | | *.com | Advance
Cosmopolitan | Cosmopolitan magazine, Cosmo magazine | Cosmopolitan | *.com | Hearst
Elle | Elle magazine, ELLE magazine | Elle | *.com | Hearst
Marie Claire | | | *.com | Future
O, The Oprah Magazine | Oprah Daily | | oprahdaily.com | Hearst
People | People magazine, People Magazine, PEOPLE magazine, People.com | People | *.com | People Inc.
Us Weekly | US Weekly | | usmagazine.com | A360 Media
Entertainment Weekly | | EW | ew.com | People Inc.
Variety | Variety magazine, Variety.com | Variety | *.com | Penske Media
The Hollywood Reporter | HollywoodReporter.com | THR | *.com | Penske Media
Deadline | Deadline Hollywood, Deadline.com | Deadline | *.com | Penske Media
Billboard | Billboard magazine | Billboard | *.com | Penske Media
Sports Illustrated | | | si.com | Authentic Brands Group
Golf Digest | | | *.com | Warner Bros. Discovery
National Geographic | National Geographic magazine, NatGeo | | *.com | Disney
Smithsonian Magazine | Smithsonian magazine | | smithsonianmag.com | Smithsonian Institution
Scientific American | | | *.com | Springer Nature
Popular Science | | | popsci.com | Recurrent Ventures
Popular Mechanics | | | *.com | Hearst
Discover Magazine | Discover magazine | | *.com | LabX Media Group
Science News | | | *.org | Society for Science
MIT Technology Review | Technology Review | | technologyreview.com | MIT
Consumer Reports | | | *.org | Consumer Reports
Kiplinger | Kiplinger's | | *.com | Future
Money | Money magazine, Money Magazine | Money | *.com | Money Group
Parade | Parade magazine | Parade | *.com | Arena Group
Reader's Digest | | | rd.com | Trusted Media Brands
Ebony | Ebony magazine | Ebony | *.com | Ebony Media Group
Essence | Essence magazine | Essence | *.com | Essence Ventures
The Advocate | The Advocate magazine, Advocate magazine | Advocate | *.com | Equal Entertainment
Out | Out magazine | Out | out.com | Equal Entertainment
Ms. | Ms. magazine, Ms. Magazine | Ms. | msmagazine.com | Feminist Majority Foundation
Jacobin | Jacobin magazine | | *.com | Jacobin Foundation
In These Times | | | *.com | Institute for Public Affairs
The Progressive | Progressive magazine | | *.org | The Progressive
Christianity Today | | | *.com | Christianity Today
America Magazine | America magazine | | *.org | America Media
World Magazine | WORLD magazine, World magazine | | wng.org | WORLD News Group
Pacific Standard | | | psmag.com | The Social Justice Foundation
Governing | Governing magazine | Governing | *.com | e.Republic
Texas Monthly | | | *.com | Texas Monthly LLC
Washingtonian | Washingtonian magazine, The Washingtonian | Washingtonian | *.com | Washingtonian Media
Los Angeles Magazine | Los Angeles magazine | | lamag.com | Engine Vision Media
Boston Magazine | Boston magazine | | *.com | Metro Corp
Adweek | | | *.com | Shamrock Capital
Ad Age | Advertising Age, AdAge | | *.com | Crain Communications
Editor & Publisher | | | editorandpublisher.com | Curated Experiences Group
Columbia Journalism Review | CJR | | cjr.org | Columbia University
Chronicle of Higher Education | The Chronicle of Higher Education | | chronicle.com | The Chronicle of Higher Education
Inside Higher Ed | | | *.com | Times Higher Education
Education Week | | | edweek.org | Editorial Projects in Education
Defense News | | | *.com | Sightline Media Group
Military Times | | | *.com | Sightline Media Group
Army Times | | | *.com | Sightline Media Group
Navy Times | | | *.com | Sightline Media Group
Air Force Times | | | *.com | Sightline Media Group
Marine Corps Times | | | *.com | Sightline Media Group
Aviation Week | Aviation Week & Space Technology | | *.com | Informa
National Law Journal | The National Law Journal | | law.com | ALM
The American Lawyer | | | *.com | ALM
American Banker | | | *.com | Arizent
The New York Review of Books | New York Review of Books | | nybooks.com | NYREV
The Paris Review | | | the*.org | The Paris Review Foundation
Playboy | Playboy magazine | | *.com | PLBY Group
Science | Science magazine | Science | *.org, sciencemag.org | American Association for the Advancement of Science
JAMA | Journal of the American Medical Association | | jamanetwork.com | American Medical Association
The New England Journal of Medicine | NEJM | | nejm.org | Massachusetts Medical Society
Proceedings of the National Academy of Sciences | PNAS | | pnas.org | National Academy of Sciences
`;
