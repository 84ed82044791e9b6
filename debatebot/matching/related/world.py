"""Words of one field of meaning, one field a line: states, conflict, law, money and work."""

WORLD = """
country: country nation state land homeland republic kingdom motherland
government: government cabinet ministry minister administration regime officials authorities leaders rulers leadership president premier chancellor prime
politics: politics political politician party parliament congress senate senator mp lawmaker legislator statesman
vote: vote voter ballot election elect electorate poll referendum veto campaign candidate
public: public people citizen society population taxpayer electorate voter household ordinary community
capital_city: brussels washington beijing moscow london paris berlin tokyo canberra seoul delhi rome madrid
west: west western westerner occident
europe: europe european continent eu brussels
asia: asia asian pacific orient oriental
america: america american usa us states washington yank congress uncle
region: region area zone neighbourhood neighborhood district territory vicinity backyard theatre theater
neighbour: neighbour neighbor neighbouring neighboring nearby adjacent border next door close
far_away: far distant faraway remote overseas abroad elsewhere thousands miles globe
world: world global globe international worldwide everywhere universal planet
alliance: alliance ally allied bloc coalition pact treaty league union partnership partner
membership: member membership join belong club insider
organisation: organisation organization institution body agency association grouping club structure
agreement: agreement deal pact treaty accord contract arrangement compact settlement signed sign
diplomacy: diplomacy diplomat diplomatic ambassador embassy negotiate negotiation talks dialogue summit
recognition: recognise recognize recognition formal official acknowledge ties relations
promise: promise pledge vow commitment commit guarantee assurance word oath swear undertake
duty: duty obligation obliged responsibility bound mandatory compulsory task job mission remit role
purpose: purpose aim goal objective intention point mission meant founded created exist designed target reason
strategy: strategy strategic policy plan doctrine approach concept paper document blueprint
plan: plan planning contingency scheme scenario procedure preparation prepare drawn roadmap arrangement programme program
undefined: unclear vague undefined ambiguous ambiguity fuzzy blurry murky woolly hazy uncertain unspecified confusing muddled foggy nobody knows
clear: clear clarity define definition precise specific explicit obvious plain exact transparent
contradict: contradict contradiction inconsistent inconsistency conflicting opposite mixed undercut undermine reverse zigzag hypocrisy hypocrite
direction: direction course path compass steer heading route track
war: war warfare battle fight fighting fought conflict combat clash hostilities fighter battlefield front confrontation
invade: invade invasion invader attack assault occupy occupation annex conquer conquest seize swallow absorb aggression aggressor raid overrun
army: army military troop soldier force forces personnel serviceman infantry battalion regiment brigade armed manpower headcount
navy: navy naval ship warship fleet frigate destroyer submarine vessel boat carrier sub
air_force: plane aircraft jet fighter bomber airforce pilot drone helicopter
weapon: weapon arms gun missile rocket bomb ammunition artillery tank nuclear warhead munition shell firearm pistol rifle
exercise: exercise drill manoeuvre maneuver training train rehearse rehearsal practice practise war-game
sea: sea ocean maritime naval shipping strait water waters coast coastal harbour harbor port lane pacific atlantic ship
defend: defend defence defense protect protection guard shield safeguard secure security safe safety
attack: attack strike hit assault aggression ambush harass harassment target bombard
threat: threat threaten threatening menace danger dangerous peril hazard challenge challenger rival adversary
risk: risk risky gamble danger dangerous hazard odds chance jeopardy jeopardise jeopardize endanger exposure expose unsafe
enemy: enemy foe adversary opponent rival hostile hostility antagonist antagonise antagonize antagonism
provoke: provoke provocation provocative escalate escalation inflame antagonise antagonize anger poke irritate offend confront trigger stoke
peace: peace peaceful calm stability stable truce ceasefire harmony order tranquil
dragged_in: drag dragged drawn draw pull pulled entangle entanglement embroil involve involvement suck sucked trap
casualty: casualty killed kill die dead death dying victim wounded lives body coffin grave
deter: deter deterrence deterrent discourage dissuade prevent prevention scare warn
balance: balance counterweight counterbalance offset check checks curb contain containment restrain limit pushback
dominate: dominate dominance domination hegemony supremacy hegemon control rule takeover bully monopoly powerful
power: power powerful strength strong might force muscle mighty superpower heavyweight capability capable
weak: weak weakness feeble fragile vulnerable frail powerless helpless thin
win: win won winner victory victorious beat defeat prevail triumph outnumber crush overcome upper advantage superior
lose: lose lost loss loser defeat beaten fail crushed
unbeatable: unbeatable invincible unwinnable winnable hopeless impossible
more_numerous: outnumber bigger larger largest more most numbers numerous superior headcount majority exceed total
sovereignty: sovereignty sovereign independence independent autonomy self-determination statehood freedom own
unify: reunification reunify unify unification unite reunite merge annex belong rejoin
red_line: red line sensitive taboo sore touchy nerve
democracy: democracy democratic republic elections freedom liberty
dictator: dictator dictatorship authoritarian autocrat autocracy tyrant tyranny totalitarian regime oppressive
freedom: freedom free liberty liberal liberate liberation choice autonomy
rights: right rights civil entitled entitlement liberty human dignity
law: law legal illegal legislation act statute rule regulation regulate lawful unlawful bill constitution constitutional court
rules_order: rules order norm standard system international rules-based
court: court judge jury trial lawyer attorney verdict tribunal sue lawsuit prosecute justice
crime: crime criminal offence offense felony theft robbery gang thug illegal offender
steal: steal stole stolen theft thief rob burglar pirate piracy plagiarise copy swipe nick pinch
prison: prison jail prisoner inmate incarcerate incarceration sentence detain lock behind bars
punish: punish punishment penalty fine sanction sentence penalise discipline retaliate retaliation retribution
police: police officer cop patrol policing constable sheriff enforcement law
enforce: enforce enforcement implement police monitor compliance comply supervise check inspect
evade: evade evasion loophole bypass dodge circumvent smuggle hide hidden avoid sneak workaround round
ban: ban forbid forbidden prohibit prohibition outlaw bar block abolish abolition illegal restrict restriction confiscate
allow: allow permit permission let legalise legalize authorise tolerate licence consent
spy: spy spying espionage intelligence surveillance reconnaissance snoop eavesdrop monitor wiretap agent agents
intelligence_info: intelligence information data knowledge reconnaissance know knowing warning radar satellite intel share sharing
secret: secret confidential classified hidden covert private clandestine
privacy: privacy private personal consent intrusive intrusion surveillance photograph record recording film filmed camera snoop permission
cyber: cyber hacker hack hacking malware ransomware network online internet digital computer computers server virus phishing breach
infrastructure: infrastructure grid pipeline power plant hospital bridge cable railway utility utilities water
technology: technology tech technological technical device gadget machine innovation software hardware engineering engineer digital
know_how: know-how patent invention blueprint intellectual property design secret expertise trade
border: border frontier boundary borderless geography crossing customs
migration: migrant migration immigrant immigration refugee asylum newcomer foreigner expat
foreign: foreign foreigner overseas abroad alien outside outsider external
outsider: outsider outside interfere interference meddle meddling intervene intervention intrude colonial colonialism imperialism imperial invited uninvited
local: local locals locally neighbourhood neighborhood home native indigenous community regional
own_group: own themselves self ourselves itself homegrown independent independently
leader: leader leadership lead leading head boss chief commander captain president
money: money cash dollar euro pound fund funds funding finance financial monetary sum
cost: cost costly expense expensive price pricey pay paid paying afford affordable unaffordable bill fee spend spent spending budget fortune money funding quid bucks
cheap: cheap inexpensive affordable free low-cost bargain modest low
budget: budget spending fund funding treasury purse finance fiscal deficit taxpayer
tax: tax taxation taxpayer levy duty revenue vat treasury
waste: waste wasteful squander wasted pointless useless throw thrown drain redundant futile
save_money: save saving savings economical efficient efficiency thrift cut
economy: economy economic economics recession inflation growth gdp boom slump crash prosperity prosper market
trade: trade trading export import exporter importer commerce commercial merchant tariff customer market goods business supplier supply sell buy
customer: customer client buyer consumer shopper purchaser buy bought purchase
shop: shop store supermarket shelf shelves retail retailer mall shopping
business: business company firm corporation corporate enterprise industry industrial entrepreneur startup commercial
profit: profit profitable earn earnings revenue gain lucrative income
invest: invest investment investor fund capital stake share
bank: bank banker loan credit lend lender borrow mortgage debt
debt: debt owe borrow borrowing loan deficit bankrupt bankruptcy
poverty: poor poverty impoverished needy disadvantaged deprived low-income underprivileged homeless welfare hardship struggling
wealth: rich wealth wealthy affluent millionaire billionaire privileged elite prosperous luxury posh
inequality: inequality unequal gap divide disparity equal equality fair unfair unfairness level
poor_hit: burden hardest hit regressive disadvantage
wage: wage salary pay income earn earnings paycheck minimum
work: work worker job employment employee employ labour labor staff workforce career occupation profession
unemployment: unemployment unemployed jobless redundant redundancy layoff fired sack sacked dismissal
employer: employer boss manager management company hire hiring recruit recruitment
office: office desk workplace commute commuter commuting cubicle remote telework
union_work: union strike striker picket collective bargaining
productivity: productivity productive output efficient efficiency performance produce effective perform
rest: rest break holiday vacation leisure relax relaxation sleep recharge weekend off day recover recovery
burnout: burnout exhausted exhaustion tired fatigue overworked stress stressed overload weary drained
deadline: deadline late delay urgent hurry rush overtime schedule timetable
retire: retire retirement pension pensioner old elderly
housing: house housing home rent tenant landlord flat apartment mortgage accommodation
farm: farm farmer agriculture crop harvest field cattle livestock
factory: factory manufacturing manufacturer industry production plant assembly produce
automation: automation robot robots ai artificial machine algorithm chatbot automate
supply: supply supplies provider chain shortage stock resource resources
energy: energy electricity power fuel oil gas coal petrol nuclear solar wind renewable grid
dependency: depend dependent dependence reliance rely relies reliant need vulnerable hooked
interest_stake: interest stake stakes concern concerned benefit affected affect matter skin
repercussion: repercussion consequence consequences effect fallout aftermath impact ripple knock-on result outcome shock shockwave felt
collapse: collapse crash crumble fall ruin tank tanked implode meltdown crisis shut wreck wrecked
crisis: crisis emergency disaster catastrophe turmoil calamity panic
emergency: emergency urgent crisis fire accident ambulance disaster shooter
distract: distract distraction distracted divert diversion sidetrack attention focus interrupt interruption disturb disturbance ping buzz
focus: focus concentrate concentration attention attentive priority prioritise prioritize primary main listen
first_priority: first priority foremost primary main urgent home
overstretch: stretch stretched overstretch overstretched spread thin overload overcommit everywhere capacity limited
lack: lack lacking shortage short insufficient without missing absence absent scarce deficiency gap
enough: enough sufficient plenty adequate ample already
duplicate: duplicate duplication redundant overlap repeat unnecessary superfluous needless already same replicate
replace: replace replacement substitute alternative instead equivalent stand-in
unique: unique only one-of-a-kind unmatched incomparable unparalleled special singular exceptional alone equal
crowded: crowded full packed enough already plenty
gap_void: gap vacuum void hole empty nothing absence
"""
