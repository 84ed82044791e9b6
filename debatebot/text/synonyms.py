"""Everyday English: words that say nearly the same, idioms among them, and word families.

One group a line. A word may stand in several groups; two words are synonyms when a group holds
both. Phrases of several words are read as one word. Families hold forms of one word that the
stemmer keeps apart (irregular verbs, nouns of verbs).
"""

from functools import lru_cache

from debatebot.text.stems import stem

_FAMILIES = """
buy, bought, buyer, buyers
bring, brought
build, built
catch, caught
choose, chose, chosen, choice
come, came
cost, costly
cut, cuts
deal, dealt
draw, drew, drawn
drive, drove, driven
eat, ate, eaten
fall, fell, fallen
feel, felt
fight, fought
find, found
fly, flew, flown, flight
forget, forgot, forgotten
get, got, gotten
give, gave, given
go, went, gone
grow, grew, grown, growth
hear, heard
hide, hid, hidden
hold, held
keep, kept
know, knew, known, knowledge
lead, led
leave, left
lend, lent, loan
lose, lost, loss, losses
make, made
mean, meant
meet, met
pay, paid, payment
read, reading
rise, rose, risen
run, ran
say, said
see, saw, seen
seek, sought
sell, sold, sale, sales
send, sent
shake, shook, shaken
shoot, shot
show, showed, shown
sing, sang, sung, song
sink, sank, sunk
sit, sat
speak, spoke, spoken, speech
spend, spent
stand, stood
steal, stole, stolen, theft, thief, thieves
strike, struck
swim, swam, swum
take, took, taken
teach, taught
tell, told
think, thought
throw, threw, thrown
understand, understood
wake, woke
wear, wore, worn
win, won
write, wrote, written
child, children, kids, kid, childhood
man, men
woman, women
person, people, folks, folk
life, lives, live, living
invade, invasion, invader, invaders
decide, decision, decisive
expand, expansion
extend, extension
defend, defense, defence, defender, defensive
attack, attacker, attackers
offend, offense, offence, offensive
respond, response
explode, explosion
collide, collision
conclude, conclusion
persuade, persuasion
include, inclusion, inclusive
exclude, exclusion
divide, division
provide, provision
permit, permission
admit, admission
commit, commitment, commitments
submit, submission
produce, production, product
reduce, reduction
introduce, introduction
destroy, destruction, destructive
construct, construction
pollute, pollution, pollutant, pollutants
analyse, analyze, analysis
believe, belief
relieve, relief
prove, proof
choose, choice
deep, depth, deepen
wide, width, widen
long, length, lengthen
high, height, heighten
strong, strength, strengthen
weak, weaken, weakness
broad, breadth, broaden
hot, heat, heated, heating
true, truth
young, youth
poor, poverty
rich, wealth, wealthy, riches
free, freedom
safe, safety, safely
secure, security
threat, threaten, threatens, threatening
danger, dangerous, endanger, endangers
risk, risky
sovereign, sovereignty
neutral, neutrality, impartial
stable, stability, stabilise, stabilize
unstable, instability, destabilise, destabilize, destabilising, destabilizing
able, ability, capable, capability, capabilities, capacity
compete, competition, competitor, competitive, competitors
compare, comparison
describe, description
subscribe, subscription
receive, reception, recipient
perceive, perception
maintain, maintenance
explain, explanation
pronounce, pronunciation
apply, application
simple, simplify
vary, variety, various, variation, varied
member, membership, members
partner, partnership, partners
ally, allies, alliance, allied, alliances
friend, friendship, friendly
leader, leadership
trade, trading, trader
unify, unification, unite, united, unity
reunify, reunification, reunite, reuniting
cooperate, cooperation, cooperative
operate, operation, operational
collaborate, collaboration
communicate, communication
navigate, navigation
educate, education, educational
inform, information
compute, computer, computing
electric, electrical, electricity
music, musical, musician
nature, natural
nation, national, nations
region, regional, regions
globe, global
world, worldwide
centre, center, central
coast, coastal
sea, maritime, naval, marine, ocean, oceans, seas
sun, solar, sunlight, sunny
moon, lunar
diplomat, diplomacy, diplomatic
economy, economic, economical, economics, economies
politics, political, politician, politicians
finance, financial, finances
industry, industrial
technology, technological
history, historic, historical
science, scientific, scientist, scientists
law, legal, laws, legislation
crime, criminal
medicine, medical
environment, environmental, environments
geography, geographic, geographical
strategy, strategic
military, militarily
europe, european
organise, organize, organisation, organization
recognise, recognize, recognition
realise, realize
criticise, criticize, criticism
prioritise, prioritize, priority, priorities
independent, independence
depend, dependence, dependent, reliant, reliance, rely
confide, confident, confidence
important, importance
distant, distance, distances
silent, silence
violent, violence
present, presence
absent, absence
evident, evidence
different, difference, differ, differs, differences
resident, residents, residence
intend, intention, intent
attend, attendance
assist, assistance
resist, resistance
exist, existence
perform, performance
accept, acceptance
avoid, avoidance
insure, insurance
guide, guidance
sign, signature
press, pressure
fail, failure
please, pleasure
close, closure, closing
expose, exposure
measure, measurement
agree, agreement, agreements
argue, argument
improve, improvement
move, movement
govern, government, governments
develop, development
invest, investment
employ, employment, employee, employees
treat, treatment
punish, punishment
enforce, enforcement
engage, engagement
involve, involvement
announce, announcement
state, statement
settle, settlement
survive, survival
arrive, arrival
approve, approval
refuse, refusal
propose, proposal
deny, denial
remove, removal
withdraw, withdrew, withdrawal
deter, deterrence, deterrent
hunger, hungry
anger, angry
noise, noisy
ease, easy, easily, easier
cheap, cheaper, cheapen
cold, cool, cooler, colder
focus, focused, focussed
distract, distraction, distracting, distractions
concentrate, concentration
attract, attraction, attractive
interrupt, interruption
create, creation
donate, donation, donor
educate, educator
migrate, migration, migrants, migrant
congest, congestion
emit, emission, emissions
evaporate, evaporation
conduct, conductor, conduction
insulate, insulation, insulator
magnet, magnetic
sense, sensible
benefit, beneficial, benefits
profit, profitable, profits
nuclear, atomic
dominate, dominance, dominant
conquer, conquest
dispute, disputed
accuse, accused, accusation, allegation, alleged, allegedly
supply, supplied, supplies
mainly, main
equal, equally, equality
reliable, reliability
interoperability, interoperable, interoperate
cyber, cyberspace, cyberattack, cyberattacks, cybersecurity
bring, bringing
volunteer, voluntary
"""

_GROUPS = """
big, large, huge, great, giant, massive, enormous, major, vast, sizeable, considerable
bigger, larger, greater, wider, broader
small, little, tiny, minor, slight, compact
more, extra, additional, further
increase, raise, grow, boost, rise, expand, climb, go up, step up, ramp up, scale up, beef up, add to, higher, surge
decrease, reduce, lower, cut, shrink, fall, drop, decline, lessen, go down, cut down, cut back, bring down, diminish, less
buy, purchase, acquire, obtain, get, procure
sell, trade, deal
trade, commerce, business, buy and sell, buying and selling, import, export, imports, exports
help, assist, aid, support, back, back up, lend a hand, give a hand
support, backing, favour, favor, be in favour, endorse, promote, champion, advocate
promote, encourage, foster, push, advance, further, boost
oppose, against, object, resist, fight, reject, be against
stop, prevent, block, halt, end, avoid, hinder, keep from, put a stop, put an end, rule out
ban, prohibit, forbid, outlaw, bar, not allowed, disallow
allow, permit, let, enable, authorise, authorize
start, begin, commence, launch, open, kick off, set off, initiate, set up
end, finish, close, conclude, stop, terminate, wind up
continue, keep, go on, carry on, keep on, persist, maintain, still, remain, ongoing
stay, remain, keep
keep, retain, preserve, maintain, hold on
war, conflict, fight, fighting, battle, combat, hostilities, clash, confrontation, showdown
attack, assault, strike, raid, offensive, aggression, hit
invade, invasion, attack, take over, occupy, march into, conquer
protect, defend, guard, safeguard, shield, secure, keep safe, look after
safe, secure, protected
safety, security, protection
danger, threat, risk, hazard, peril, menace, jeopardy
threaten, endanger, jeopardise, jeopardize, put at risk, put in danger, imperil, risk
dangerous, risky, unsafe, hazardous, perilous
harm, damage, hurt, injure, injury, wreck, ruin, spoil, hit, bad for
hurt, pain, suffer, feel, be hit, take a hit
problem, issue, trouble, difficulty, challenge, concern, headache
challenge, test, problem
concern, worry, fear, anxiety
important, vital, crucial, key, essential, critical, significant, central, necessary, matter, matters
necessary, needed, required, essential, must
need, require, call for, demand
ask, request, question
answer, response, reply, react, respond, reaction
joint, shared, common, united, collective, combined, mutual, together, as one, side by side, collectively, jointly
together, jointly, as a group, side by side, hand in hand, alongside
cooperate, cooperation, collaborate, collaboration, work together, working together, team up, join forces, teamwork, partner, coordinate, coordination, pull together, work with, working with, work as a team
share, exchange, pool, swap, pass on
knowledge, information, know how, expertise, what they know, data
intelligence, information, spying, espionage, secrets
secret, confidential, hidden, classified
spy, espionage, intelligence, snoop
scout, reconnaissance, surveillance, scouting, spying
watch, monitor, observe, surveillance, keep an eye, look out, track
steal, theft, rob, swipe, pinch, nick, take, pirate, stealing
hack, hacking, hackers, hacker, cyber, break into, breach, online attack, computer attack, digital attack, digital
internet, online, web, digital, cyberspace
blame, fault, responsible, point the finger, responsibility, guilty, culpable, at fault, hold responsible
accuse, charge, blame, allege, claim
criticise, criticize, condemn, denounce, slam, rebuke, attack, blast, call out
praise, applaud, commend, compliment
say, state, claim, tell, declare, announce, argue, maintain, insist, assert, mention, note, report
claim, assert, allege, say, maintain
think, believe, consider, view, see, regard, feel
idea, notion, concept, thought, principle
plan, scheme, strategy, programme, program, project, blueprint, roadmap
plan, intend, aim, mean
goal, aim, objective, target, purpose, end
purpose, mission, role, point, reason for existing
policy, approach, strategy, line, stance, position
stance, position, attitude, stand, view, opinion
opinion, view, belief, stance
initiative, scheme, programme, program, project, effort
pact, treaty, agreement, accord, deal, alliance
alliance, bloc, coalition, pact, league, union, partnership
group, bloc, organisation, club, team, set, band
organisation, organization, body, institution, agency, group
framework, structure, arrangement, system, setup
structure, building, construction
partner, ally, associate, friend, teammate, collaborator
ally, friend, partner, mate
enemy, foe, rival, adversary, opponent
rival, competitor, challenger, opponent
member, part of, belong, belongs, belonging, in the club
join, enter, take part, participate, become a member, sign up
take part, participate, join, took part, taking part, be involved, be part of
exercise, drill, manoeuvre, maneuver, war game, wargame, training, war games, practice
train, practise, practice, drill, rehearse, exercise
army, military, armed forces, troops, soldiers, forces, services
soldier, troops, personnel, servicemen, military, servicemembers, service members, men and women in uniform
personnel, staff, people, employees, workers, manpower, headcount, crew
worker, employee, staff, labourer, laborer
boss, employer, manager, leader, head, chief
leader, head, chief, president, boss
weapon, arms, armament, munitions, weaponry
ship, vessel, boat, fleet
shipping, sea lanes, sea routes, shipping lanes, shipping routes, maritime
sea, maritime, naval, marine, ocean, water, shipping
submarine, u boat, sub
nuclear, atomic, reactor
plane, aircraft, jet, aeroplane, airplane
car, vehicle, automobile, auto, motor, driver
road, street, highway, motorway
traffic, congestion, jam, jams, cars, gridlock
bus, coach, public transport, transit, transport
train, railway, rail, tube, metro, subway, underground
bike, bicycle, cycle, cycling, cyclist
walk, on foot, pedestrian, walking
travel, journey, trip, go, commute
money, cash, funds, funding, finance, budget
fund, finance, pay for, bankroll, invest
cost, price, expense, charge, fee, spending
expensive, costly, dear, pricey, cost a lot, costs a lot, not cheap
cheap, inexpensive, affordable, low cost, cost little
fee, charge, toll, payment, levy, tax
tax, levy, duty, tariff
pay, spend, fund, contribute
rich, wealthy, affluent, well off
poor, low income, needy, disadvantaged, deprived, struggling, hard up
income, revenue, earnings, proceeds, takings, money
profit, gain, benefit, earnings
benefit, gain, advantage, plus, upside, pro
drawback, disadvantage, downside, cost, con, minus
job, work, employment, career
economy, market, business, finance
market, markets, economy
company, firm, business, corporation, enterprise
shop, store, retailer, business
customer, client, shopper, buyer, user
country, nation, state, land
island, isle
nation, country, state, people
government, state, authorities, officials, regime, administration
president, head of state, leader
minister, secretary, official
parliament, congress, legislature
law, act, legislation, statute, rule, bill
rule, law, regulation, norm
order, system, regime
vote, ballot, poll, election
right, entitlement, freedom
freedom, liberty
independence, self rule, autonomy, sovereignty, self determination
sovereignty, independence, statehood, autonomy
territory, land, territorial, area, borders
border, boundary, frontier, borders
region, area, zone, part of the world, neighbourhood, neighborhood
area, place, district, zone
city, town, urban, municipal
town, village
local, nearby, neighbourhood, neighborhood, community
neighbour, neighbor, nearby, next door
near, close, nearby, around
far, distant, remote, a long way
distance, keep away, keep out, stay out, stay away, step back
global, worldwide, international, world, around the world
international, global, foreign
foreign, overseas, abroad
formal, official, officially, formally
relation, tie, link, connection, relationship, bond
relationship, ties, links, friendship
closeness, close ties, closeness
connect, link, join, attach, tie
separate, apart, divided, split, disconnect, detached
split, divide, break up
unify, join, combine, merge, bring together, unite, join up
reunify, reunification, take back, bring back, get back, join back, joined back, retake, bring home, rejoin
return, come back, go back, bring back, give back
single, one, sole
solely, alone, purely, exclusively, merely, sole
main, chief, primary, principal, top, biggest, largest, leading, number one, most important
largest, biggest, top, main, number one, greatest, leading
most, majority, mostly, mainly, largely
first, initial, earliest
new, novel, recent, modern, fresh
old, former, previous, ancient, elderly
past, previous, earlier, former
future, upcoming, later
next, following, upcoming, coming
now, currently, at present, today, nowadays, these days
current, present, existing
already, by now, existing, in place
early, soon
late, delayed
delay, postpone, put off, hold up, late
quick, fast, rapid, swift, speedy, prompt
slow, gradual, sluggish
slow down, decelerate, slower
speed, pace, rate, velocity
easy, simple, straightforward
hard, difficult, tough, tricky, challenging
strong, powerful, mighty, robust
weak, feeble, fragile
strength, power, might, muscle
power, energy, electricity
power, influence, control, clout, dominance
powered, driven, run on, runs on, propelled, fuelled, fueled
influence, affect, impact, effect, shape
affect, impact, influence, hit, touch, have an effect, matter
effect, impact, consequence, result, outcome, repercussion, fallout, aftermath, knock on effect
cause, lead to, bring about, result in, trigger, produce, make
reason, cause, motive, grounds, why
result, outcome, consequence, effect
change, alter, modify, shift, adjust, transform
unilateral, one sided, on its own
improve, better, enhance, upgrade, boost, make better
worsen, deteriorate, get worse, make worse, aggravate
good, positive, beneficial, great
bad, negative, harmful, poor, awful, terrible
better, improved, superior
worse, inferior
right, correct, accurate, true
wrong, incorrect, mistaken, false, error
mistake, error, slip
lie, falsehood, untruth
true, accurate, real, genuine, fact
real, actual, genuine
clear, obvious, plain, evident
clarify, define, spell out, make clear, set out, clearly
unclear, vague, ambiguous, mixed
contradict, conflict, inconsistent, oppose, at odds, mixed messages
different, unlike, distinct, not the same, dissimilar, differ, other
same, identical, alike, equal
similar, alike, like, comparable, equivalent, kind of, type
equivalent, counterpart, similar, match
parallel, similar, like, same as
special, particular, specific, tailored, individual
tailored, customised, customized, bespoke, specific, separate, made to measure, individual
normal, usual, ordinary, regular, common
common, frequent, widespread
rare, uncommon, scarce
often, frequently, regularly
always, constantly, all the time, forever
sometimes, occasionally, now and then
build, construct, make, create, establish, set up, develop
create, make, produce, form, generate
make, produce, manufacture
destroy, wreck, demolish, ruin, wipe out
repair, fix, mend, restore
remove, take away, get rid, eliminate, delete, take out
add, include, put in
include, contain, comprise, consist, cover
give, provide, supply, offer, grant, hand, deliver, send, receive, get
provide, supply, give, equip, furnish, deliver, arm
receive, get, obtain, be given, gain
lend, loan, borrow
own, possess, have
lack, have no, without, not have, missing, absence, no
show, demonstrate, display, reveal, indicate
see, notice, spot, view, observe
look, watch, view
find, discover, detect, locate, identify
search, seek, look for, hunt
seek, want, pursue, aim, look for, try, wish, desire
want, wish, desire, would like, seek
try, attempt, seek, strive, endeavour, endeavor
strive, try, work, aim
achieve, accomplish, reach, attain, secure
win, victory, triumph, beat
lose, defeat, loss
fail, failure, flop
choose, pick, select, opt, decide
decide, determine, choose, make up its mind, settle
choice, option, alternative, selection
agree, consent, accept
disagree, differ, object
accept, take, agree, recognise, recognize, uphold
uphold, maintain, keep, respect, follow, observe
follow, obey, comply, respect
understand, grasp, comprehend, know, get
learn, study, find out
teach, educate, instruct, train
student, pupil, learner, schoolchildren, kid, children, teenager, teen, young people
teacher, staff, educator, tutor
parent, mother, father, mum, dad, family, mom, guardian, parents
school, college, classroom, academic, university
academic, educational, scholarly, university, study, research
class, lesson, lessons, classroom
exam, test, grade, mark, score, result
concentrate, focus, pay attention, attention
distract, disturb, interrupt, divert, put off, attention
phone, mobile, smartphone, cell, cellphone, handset, device, telephone, mobiles, mobile phone
computer, laptop, pc, machine, device
book, volume, novel, title
library, libraries, reading room
read, reading, reader
open, opening, unlocked
hours, times, schedule
closed, shut
home, house, housing
rent, lease
hospital, clinic
doctor, physician, gp, medic
patient, sick, ill
illness, disease, sickness
health, wellbeing, well being, healthy
medicine, drug, treatment, medication
food, meal, diet, nutrition
eat, consume, feed
drink, beverage
bully, bullying, harass, harassment, pick on, abuse
crime, offence, offense
police, cops, officers
prison, jail, gaol
punish, penalise, penalize, fine
fine, penalty, sanction
kill, murder, slay
die, death, perish, dead
child, kid, youngster, minor
adult, grown up
old people, elderly, seniors, pensioners, older people, the aged
women, female, woman
men, male, man
people, public, citizens, population, residents, persons, inhabitants, humans
resident, inhabitant, local, citizen
visitor, tourist, guest
worker, labour, labor
farmer, grower, agriculture
farm, agriculture, farming
animal, creature, wildlife
plant, crop, vegetation
tree, forest, wood, woodland
pollution, emissions, dirty air, smog, fumes, exhaust, contamination
clean, pure, unpolluted
dirty, polluted, unclean
climate, weather
warm, heat, hot
cold, chilly, cool
environment, nature, surroundings, ecology, planet
surroundings, environment, setting, region
green, eco, environmentally friendly, sustainable
waste, rubbish, garbage, trash, litter
noise, loud, sound
quiet, silent, peaceful, calm
peace, calm, harmony, stability
peaceful, calm, nonviolent
lasting, permanent, durable, long term, enduring
temporary, short term, provisional
trust, confidence, faith, rely
promise, pledge, vow, commit, commitment, guarantee, assurance
commit, pledge, promise, dedicate
commitment, pledge, obligation, promise, involvement
duty, obligation, responsibility
engage, involve, participate, interact, get involved, take part
involve, include, engage, draw in, drag in, be dragged in, pull in, drawn in
intervene, step in, get involved, interfere
assistance, help, aid, support
equipment, gear, kit, tools
tool, instrument, device
asset, resource, strength, capability
capability, ability, capacity, power, skill, strength
advanced, sophisticated, developed, modern, high tech
growing, rising, increasing, emerging
rising, growing, emerging
develop, grow, advance, build up
counter, oppose, resist, stand up to, respond, push back, balance, check, combat
balance, offset, counterweight
deter, discourage, dissuade, put off, scare off
discourage, deter, put off
avoid, evade, escape, prevent, dodge
limit, restrict, cap, curb, constrain
restriction, limit, curb
control, manage, regulate, run, command, rule
manage, run, administer, handle, cope
deal with, handle, tackle, address, cope
ignore, overlook, neglect, disregard
forget, overlook
remember, recall
warn, alert, caution
describe, call, portray, label, characterise, characterize, brand
call, name, label, describe, term
identify, name, label, call, recognise, recognize
name, title, called
document, paper, report, text
statement, declaration, announcement, communique
report, study, paper, article
article, author, writer, text, piece
author, writer
quote, cite, mention
evidence, proof
example, instance, case
case, situation, matter
situation, circumstances, context, conditions
issue, matter, question, topic
question, query, ask
theory, hypothesis
fact, truth
number, figure, amount, count, total
amount, quantity, volume
half, fifty percent
double, twice, two times
percent, percentage, proportion, share
part, section, portion, piece, share
whole, entire, full, complete, all
complete, full, total, finish
enough, sufficient, adequate
many, numerous, several, lots, a lot, loads, plenty, plenty of, lots of, multiple
several, multiple, many, various
few, not many
some, certain
every, each, all
everyone, everybody, all
long, lengthy, extended
short, brief
high, tall
low, short
wide, broad
narrow, thin
deep, profound
heavy, weighty
light, bright
dark, dim
empty, vacant
crowded, packed, busy, overcrowded
busy, occupied
free, no charge, without charge, for nothing, costs nothing, gratis, cost nothing
open, accessible
public, state, common
private, personal, individual
fair, just, equal, equitable
unfair, unjust, inequitable
equal, same, even
sure, certain, confident
unsure, uncertain, doubtful
doubt, question, uncertainty
possible, potential, likely, could
likely, probable
impossible, out of the question
contingency, backup, emergency, fallback, plan b, just in case, what if
emergency, crisis
crisis, emergency, disaster
disaster, catastrophe, calamity
prepare, ready, get ready, plan
ready, prepared, set
use, employ, utilise, utilize, make use, apply
waste, squander
save, rescue, keep
saving, economy
gather, collect, assemble
collect, gather, raise
spread, extend, distribute
distribute, share, hand out, give out
divide, share
move, shift, transfer, relocate
carry, transport, bring
bring, fetch, carry
send, dispatch, ship, deploy
deploy, send, station
reach, arrive, get to
arrive, come, reach
leave, depart, exit, go, quit, pull out, withdraw
withdraw, leave, pull out, retreat, quit
enter, go in, come in
stand for, represent, mean
mean, signify, imply
suggest, imply, propose, recommend
recommend, advise, suggest, propose, urge
propose, suggest, put forward
expect, anticipate, predict
predict, forecast
hope, wish
like, enjoy, love
hate, dislike
afraid, scared, frightened
angry, furious, mad
happy, glad, pleased
sad, unhappy
stress, pressure, strain, anxiety
pressure, push, force
force, compel, make, coerce
demand, insist, require
reward, incentive, motivate
motivate, encourage, inspire
effective, successful, works, efficient
efficient, effective, economical
useful, helpful, handy, valuable
useless, pointless, worthless
value, worth
worth, value
quality, standard
standard, norm, level
level, degree, extent
type, kind, sort, form
way, method, means, approach, manner, how
means, resources, tools
process, procedure, method
step, measure, action, move
action, act, deed, step, activity
activity, action, behaviour, behavior, move
behaviour, behavior, conduct, acting, actions
irresponsible, reckless, careless
destabilising, destabilizing, disruptive, unsettling
disrupt, disturb, interrupt, upset
gray zone, grey zone, grayzone, greyzone
status quo, way things are, current situation, the present state
infrastructure, systems, networks, facilities
network, web, system
intellectual property, ip, know how, trade secrets, patents, secrets, technology
property, possessions, belongings
groundwork, foundation, basis, base
foundation, base, basis
base, foundation, camp
focus, centre, center, priority, concentrate, attention
priority, focus, main concern, main focus, top concern
ocean, sea
river, stream
mountain, hill
earth, world, planet, globe
water, liquid
gas, vapour, vapor, air
solid, hard
circuit, loop, path
path, route, way, track
gap, hole, opening, break
wire, cable, lead
battery, cell
bulb, lamp, light
switch, button
touch, contact
contain, hold, have, include
mix, blend, combine, mixture
dissolve, melt
measure, gauge
weight, mass, heavy
size, dimension
shape, form
colour, color, shade
rub, scrape, scratch
vibrate, shake, tremble, vibration
pitch, tone
equal, balanced
trilateral, three way, three nation, three country, tripartite
quadrilateral, four way, four nation, four country
bilateral, two way, between two countries
expert, specialist, authority
research, study, investigation, investigate
investigate, look into, probe, examine
examine, inspect, check, look at
check, verify, inspect, test
test, trial, experiment
trial, pilot, experiment
evening, night
morning, am
weekend, saturday, sunday
weekday, monday, tuesday, wednesday, thursday, friday
holiday, vacation, break
break, pause, recess, playtime, interval
lunch, lunchtime, midday
year, annual, yearly, annually, every year, per year
month, monthly
week, weekly
day, daily, every day, per day, a day
hour, hourly
decade, ten years
century, hundred years
"""


@lru_cache(maxsize=1)
def idioms() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Phrases of several words: (their stems, the one word that stands for the phrase)."""
    phrases = {
        phrase
        for line in _GROUPS.strip().splitlines()
        for phrase in line.split(", ")
        if " " in phrase
    }
    return tuple((tuple(stem(w) for w in p.split()), p.replace(" ", "_")) for p in sorted(phrases))


def _stems(line: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem(w.replace(" ", "_")) for w in line.split(", ")))


@lru_cache(maxsize=1)
def family_of() -> dict[str, str]:
    """A stem to the head of its word family, when it has one."""
    heads: dict[str, str] = {}
    for line in _FAMILIES.strip().splitlines():
        members = _stems(line)
        head = next((heads[m] for m in members if m in heads), members[0])
        heads.update({m: head for m in members if m not in heads})
    return heads


def family(word_stem: str) -> str:
    """The stem that stands for a word's whole family: the same for `stole` and `theft`."""
    return family_of().get(word_stem, word_stem)


@lru_cache(maxsize=1)
def _group_numbers() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(_GROUPS.strip().splitlines()):
        for member in _stems(line):
            groups.setdefault(family(member), set()).add(number)
    return {member: frozenset(numbers) for member, numbers in groups.items()}


@lru_cache(maxsize=65536)
def synonyms(one: str, other: str) -> bool:
    """Whether two word families share a group."""
    groups = _group_numbers()
    mine = groups.get(one)
    return mine is not None and not mine.isdisjoint(groups.get(other, frozenset()))


@lru_cache(maxsize=1)
def group_members() -> tuple[tuple[str, ...], ...]:
    """All groups, as families."""
    return tuple(
        tuple(dict.fromkeys(family(m) for m in _stems(line)))
        for line in _GROUPS.strip().splitlines()
    )


@lru_cache(maxsize=65536)
def related(word_family: str) -> frozenset[str]:
    """All families that share a group with this one, itself left out."""
    numbers = _group_numbers().get(word_family, frozenset())
    members = group_members()
    return frozenset(m for n in numbers for m in members[n]) - {word_family}


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """Every word of the tables as it is spelled: words that are no misspelling."""
    lines = (_FAMILIES + _GROUPS).strip().splitlines()
    return frozenset(
        word for line in lines for member in line.split(", ") for word in member.split()
    )
