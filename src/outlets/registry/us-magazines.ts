/** US magazines, journals of opinion and the press of single fields. */
export const US_MAGAZINES = `
= magazine US
Time | Time magazine, Time Magazine, TIME magazine, TIME Magazine, TIME.com, Time.com | Time, TIME | time.com | Time USA
Newsweek | Newsweek magazine, Newsweek Magazine | | newsweek.com | Newsweek Publishing
U.S. News & World Report | U.S. News and World Report, US News & World Report, US News and World Report, U.S. News | | usnews.com | U.S. News & World Report
The New Yorker | New Yorker magazine | New Yorker | newyorker.com | Advance
The Atlantic | The Atlantic magazine, The Atlantic Monthly, Atlantic magazine, Atlantic Monthly, The Atlantic Wire, TheAtlantic.com | Atlantic | theatlantic.com, theatlanticwire.com | Emerson Collective
Vanity Fair | Vanity Fair magazine | | vanityfair.com | Advance
New York Magazine | New York magazine, Daily Intelligencer, NYMag | | nymag.com | Vox Media
Rolling Stone | RollingStone, RollingStone.com, Rolling Stone magazine | | rollingstone.com | Penske Media
Mother Jones | Mother Jones magazine | | motherjones.com | Center for Investigative Reporting
National Review | National Review Online, NationalReview.com | NRO | nationalreview.com | National Review Institute
The Weekly Standard | WeeklyStandard.com | Standard | weeklystandard.com | Clarity Media Group
The New Republic | TNR | | newrepublic.com, tnr.com | The New Republic
The Nation | Nation magazine, The Nation magazine | Nation | thenation.com | The Nation Company
National Journal | The National Journal, NationalJournal.com | | nationaljournal.com | National Journal Group
Foreign Policy | Foreign Policy magazine, ForeignPolicy.com | Foreign Policy | foreignpolicy.com | Graham Holdings
Foreign Affairs | Foreign Affairs magazine | Foreign Affairs | foreignaffairs.com | Council on Foreign Relations
Forbes | Forbes magazine, Forbes Magazine, Forbes.com | Forbes | forbes.com | Forbes Media
Fortune | Fortune magazine, Fortune Magazine, Fortune.com | Fortune | fortune.com | Fortune Media
Inc. | Inc. magazine, Inc. Magazine | Inc. | inc.com | Mansueto Ventures
Fast Company | | | fastcompany.com | Mansueto Ventures
Wired | Wired magazine, Wired Magazine, Wired.com, WIRED magazine | Wired, WIRED | wired.com | Advance
Slate | Slate magazine, Slate Magazine, Slate.com | Slate | slate.com | Graham Holdings
Salon | Salon.com, Salon magazine | Salon | salon.com | Salon.com LLC
Reason | Reason magazine, Reason Magazine, Reason.com, Reason TV | Reason | reason.com | Reason Foundation
The American Conservative | American Conservative magazine | | theamericanconservative.com | American Ideas Institute
The American Spectator | American Spectator magazine | | spectator.org | American Spectator Foundation
The American Prospect | | | prospect.org | The American Prospect
Commentary | Commentary magazine, Commentary Magazine | Commentary | commentary.org, commentarymagazine.com | Commentary
City Journal | | | city-journal.org | Manhattan Institute
Washington Monthly | The Washington Monthly | | washingtonmonthly.com | Washington Monthly
Harper's Magazine | Harper's magazine | Harper's | harpers.org | Harper's Magazine Foundation
Harper's Bazaar | | | harpersbazaar.com | Hearst
Esquire | Esquire magazine, Esquire Magazine | | esquire.com | Hearst
GQ | GQ magazine | | gq.com | Advance
Vogue | Vogue magazine | | vogue.com | Advance
Glamour | Glamour magazine | Glamour | glamour.com | Advance
Teen Vogue | | | teenvogue.com | Advance
Cosmopolitan | Cosmopolitan magazine, Cosmo magazine | Cosmopolitan | cosmopolitan.com | Hearst
Elle | Elle magazine, ELLE magazine | Elle | elle.com | Hearst
Marie Claire | | | marieclaire.com | Future
O, The Oprah Magazine | Oprah Daily | | oprahdaily.com | Hearst
People | People magazine, People Magazine, PEOPLE magazine, People.com | People | people.com | People Inc.
Us Weekly | US Weekly | | usmagazine.com | A360 Media
Entertainment Weekly | | EW | ew.com | People Inc.
Variety | Variety magazine, Variety.com | Variety | variety.com | Penske Media
The Hollywood Reporter | HollywoodReporter.com | THR | hollywoodreporter.com | Penske Media
Deadline | Deadline Hollywood, Deadline.com | Deadline | deadline.com | Penske Media
Billboard | Billboard magazine | Billboard | billboard.com | Penske Media
Sports Illustrated | | | si.com | Authentic Brands Group
Golf Digest | | | golfdigest.com | Warner Bros. Discovery
National Geographic | National Geographic magazine, NatGeo | | nationalgeographic.com | Disney
Smithsonian Magazine | Smithsonian magazine | | smithsonianmag.com | Smithsonian Institution
Scientific American | | | scientificamerican.com | Springer Nature
Popular Science | | | popsci.com | Recurrent Ventures
Popular Mechanics | | | popularmechanics.com | Hearst
Discover Magazine | Discover magazine | | discovermagazine.com | LabX Media Group
Science News | | | sciencenews.org | Society for Science
MIT Technology Review | Technology Review | | technologyreview.com | MIT
Consumer Reports | | | consumerreports.org | Consumer Reports
Kiplinger | Kiplinger's | | kiplinger.com | Future
Money | Money magazine, Money Magazine | Money | money.com | Money Group
Parade | Parade magazine | Parade | parade.com | Arena Group
Reader's Digest | | | rd.com | Trusted Media Brands
Ebony | Ebony magazine | Ebony | ebony.com | Ebony Media Group
Essence | Essence magazine | Essence | essence.com | Essence Ventures
The Advocate | The Advocate magazine, Advocate magazine | Advocate | advocate.com | Equal Entertainment
Out | Out magazine | Out | out.com | Equal Entertainment
Ms. | Ms. magazine, Ms. Magazine | Ms. | msmagazine.com | Feminist Majority Foundation
Jacobin | Jacobin magazine | | jacobin.com | Jacobin Foundation
In These Times | | | inthesetimes.com | Institute for Public Affairs
The Progressive | Progressive magazine | | progressive.org | The Progressive
Christianity Today | | | christianitytoday.com | Christianity Today
America Magazine | America magazine | | americamagazine.org | America Media
World Magazine | WORLD magazine, World magazine | | wng.org | WORLD News Group
Pacific Standard | | | psmag.com | The Social Justice Foundation
Governing | Governing magazine | Governing | governing.com | e.Republic
Texas Monthly | | | texasmonthly.com | Texas Monthly LLC
Washingtonian | Washingtonian magazine, The Washingtonian | Washingtonian | washingtonian.com | Washingtonian Media
Los Angeles Magazine | Los Angeles magazine | | lamag.com | Engine Vision Media
Boston Magazine | Boston magazine | | bostonmagazine.com | Metro Corp
Adweek | | | adweek.com | Shamrock Capital
Ad Age | Advertising Age, AdAge | | adage.com | Crain Communications
Editor & Publisher | | | editorandpublisher.com | Curated Experiences Group
Columbia Journalism Review | CJR | | cjr.org | Columbia University
Chronicle of Higher Education | The Chronicle of Higher Education | | chronicle.com | The Chronicle of Higher Education
Inside Higher Ed | | | insidehighered.com | Times Higher Education
Education Week | | | edweek.org | Editorial Projects in Education
Defense News | | | defensenews.com | Sightline Media Group
Military Times | | | militarytimes.com | Sightline Media Group
Army Times | | | armytimes.com | Sightline Media Group
Navy Times | | | navytimes.com | Sightline Media Group
Air Force Times | | | airforcetimes.com | Sightline Media Group
Marine Corps Times | | | marinecorpstimes.com | Sightline Media Group
Aviation Week | Aviation Week & Space Technology | | aviationweek.com | Informa
National Law Journal | The National Law Journal | | law.com | ALM
The American Lawyer | | | americanlawyer.com | ALM
American Banker | | | americanbanker.com | Arizent
The New York Review of Books | New York Review of Books | | nybooks.com | NYREV
The Paris Review | | | theparisreview.org | The Paris Review Foundation
Playboy | Playboy magazine | | playboy.com | PLBY Group
Science | Science magazine | Science | science.org, sciencemag.org | American Association for the Advancement of Science
JAMA | Journal of the American Medical Association | | jamanetwork.com | American Medical Association
The New England Journal of Medicine | NEJM | | nejm.org | Massachusetts Medical Society
Proceedings of the National Academy of Sciences | PNAS | | pnas.org | National Academy of Sciences
`;
