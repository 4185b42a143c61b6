/**
 * Abbreviations that stand for words: an acronym is read as the words that it
 * stands for, so that "D.O.J.", "DOJ" and "Justice Department" share terms.
 * Institutions and offices in general use only; no person, no topic.
 */

const rows = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [short, long] = row.trim().split('=');
        return [short ?? '', (long ?? '').split(' ')] as const;
      }),
  );

/** Upper-case acronyms without their dots. */
export const ACRONYMS = rows(`
  US=united states
  USA=united states
  UK=united kingdom
  UN=united nations
  EU=european union
  UAE=united arab emirates
  AG=attorney general
  IG=inspector general
  DA=district attorney
  PM=prime minister
  VP=vice president
  CEO=chief executive
  CFO=chief financial officer
  DOJ=justice department
  DHS=homeland security department
  HHS=health human services department
  DOD=defense department
  DOE=energy department
  DOT=transportation department
  DOL=labor department
  HUD=housing urban development department
  USDA=agriculture department
  VA=veterans affairs
  IRS=internal revenue service
  FBI=federal bureau investigation
  CIA=central intelligence agency
  NSA=national security agency
  EPA=environmental protection agency
  FDA=food drug administration
  FAA=federal aviation administration
  FCC=federal communications commission
  FEC=federal election commission
  FTC=federal trade commission
  SEC=securities exchange commission
  CDC=centers disease control prevention
  CBO=congressional budget office
  GAO=government accountability office
  OMB=office management budget
  TSA=transportation security administration
  ICE=immigration customs enforcement
  CBP=customs border protection
  FEMA=federal emergency management agency
  NIH=national institutes health
  NASA=national aeronautics space administration
  NTSB=national transportation safety board
  ATF=bureau alcohol tobacco firearms
  DEA=drug enforcement administration
  GOP=republican party
  DNC=democratic national committee
  RNC=republican national committee
  NATO=north atlantic treaty organization
  IMF=international monetary fund
  WTO=world trade organization
  WHO=world health organization
  IAEA=international atomic energy agency
  OSCE=organization security cooperation europe
  OPEC=organization petroleum exporting countries
  ECB=european central bank
  NYPD=new york police department
  LAPD=los angeles police department
  NYC=new york city
  DC=district columbia
  GDP=gross domestic product
  IPO=initial public offering
  SUV=sport utility vehicle
  AP=associated press
`);

/** Capitalised abbreviations that a full stop follows, in lower case. */
export const ABBREVIATIONS = rows(`
  sen=senator
  sens=senators
  rep=representative
  reps=representatives
  gov=governor
  govs=governors
  gen=general
  lt=lieutenant
  sgt=sergeant
  capt=captain
  col=colonel
  adm=admiral
  dept=department
  attn=attorney
  atty=attorney
  sec=secretary
  prof=professor
  rev=reverend
  inc=incorporated
  corp=corporation
  co=company
  jan=january
  feb=february
  mar=march
  apr=april
  aug=august
  sept=september
  sep=september
  oct=october
  nov=november
  dec=december
  mon=monday
  tue=tuesday
  tues=tuesday
  wed=wednesday
  thu=thursday
  thur=thursday
  thurs=thursday
  fri=friday
  ala=alabama
  ariz=arizona
  ark=arkansas
  calif=california
  colo=colorado
  conn=connecticut
  del=delaware
  fla=florida
  ill=illinois
  ind=indiana
  kan=kansas
  ky=kentucky
  mass=massachusetts
  md=maryland
  mich=michigan
  minn=minnesota
  mont=montana
  neb=nebraska
  nev=nevada
  okla=oklahoma
  ore=oregon
  pa=pennsylvania
  tenn=tennessee
  tex=texas
  va=virginia
  wash=washington
  wis=wisconsin
`);
