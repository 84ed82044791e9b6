"""Words of one field of meaning, one field a line: cause, change, judgement, knowledge, will, relation."""

THOUGHT = """
cause: cause reason lead result produce create bring trigger because due drive
increase: increase rise rose risen grow grew growth growing expand expansion raise climb surge boost soar escalate higher up more
decrease: decrease fall fell drop decline reduce reduction lower cut shrink diminish less fewer lessen minimise minimize
improve: improve improvement better enhance upgrade strengthen benefit progress raise boost best
worsen: worsen worse deteriorate decline damage degrade aggravate weaken erode wear
begin: begin began begun start starting launch initiate foundation groundwork found founded establish established zero first step
continue: continue continuing keep carry go ongoing persist remain stay further proceed build
stop: stop end quit halt cease finish abandon give
stay: stay remain stick keep maintain kept
change: change alter transform shift reform adapt adjust adjustment evolve different nature
big: big large huge massive vast enormous great giant immense substantial
small: small little tiny minor slight limited modest low-key minimal negligible
many: many lots plenty numerous dozens hundreds thousands countless several heaps loads
few: few handful scarce rare hardly barely
all: all every everyone everybody everything whole entire universal
none: none nobody nothing zero never nowhere
fast: fast quick rapid speed swift immediate instantly seconds sudden
slow: slow gradual delay late sluggish
time: time hour minute day week month year period
old: old ancient elderly outdated aged age former
new: new modern fresh recent latest novel innovative
near: near nearby close next adjacent neighbour doorstep local
common: common shared share joint mutual collective alike together both same
together: together joint jointly cooperate cooperation collaborate collaboration coordinate coordination coordinated united unite unity team teamwork common collective partner
alone: alone single individual separately solo own isolated lone
share: share sharing pool pooling swap exchange common split trade
similar: similar same alike equivalent equal identical comparable parallel like analogy
different: different difference differ distinct separate unlike contrast another tailored various
compare: compare comparison comparable analogy parallel equate lump lumping likened
true: true truth real reality fact factual accurate correct actual
false: false untrue wrong lie incorrect myth mistaken error mistake
evidence: evidence proof prove proven unproven study studies research data statistic correlation finding shown show paper science survey
mixed_evidence: mixed disagree inconclusive uncertain unproven disputed debatable unclear settled
know: know known knowledge aware awareness understand understanding understood familiar learn insight comprehend
unknown: unknown unaware ignorance ignorant unfamiliar mystery idea
think: think thought opinion believe belief view consider judge mind
say: say said state stated claim declare declared announce statement assert tell told speak
write: write written wrote paper document text put record
lie: lie liar dishonest deceive deception mislead fake
trust: trust trustworthy credible credibility reliable reliability confidence faith believe firm rely
agree: agree agreement consensus accept consent support approve unanimous
disagree: disagree oppose object dispute reject dissent against refuse veto
support: support help assist assistance aid back backing backed rescue
help: help helpful assist assistance aid support relief serve service rescue useful
harm: harm harmful damage hurt injure injury suffer suffering wreck destroy destruction ruin victim
suffer: suffer suffering pain hurt agony victim
good: good benefit beneficial great positive excellent advantage worthwhile valuable helpful
bad: bad terrible awful horrible poor negative dreadful evil wrong nasty
benefit: benefit gain advantage profit reward win upside useful worth
useful: useful valuable value handy practical helpful use tool asset effective benefit
useless: useless pointless futile worthless ineffective vain meaningless
problem: problem issue trouble difficulty challenge concern flaw fault
solve: solve solution fix resolve answer remedy cure repair settle
difficult: difficult hard tough challenging complicated complex impossible tricky
easy: easy simple simply effortless straightforward
possible: possible can feasible able realistic practical workable
impossible: impossible unrealistic unworkable infeasible never dream fantasy utopia
need: need necessary require requirement essential vital crucial critical must
important: important crucial critical vital significant key essential central matter
unimportant: unimportant trivial irrelevant minor insignificant
want: want wish desire willing eager keen hope appetite enthusiasm volunteer
unwilling: unwilling reluctant reluctance refuse hesitant appetite unlikely enthusiasm
will_of_people: willing willingness appetite enthusiasm consent agree support care volunteer
likely: likely probably probable chance odds expect
certain: certain sure definite inevitable inevitably undoubtedly guaranteed bound
force_compel: force compel coerce coercion pressure pressured oblige impose push threaten
pressure: pressure pressured stress push squeeze burden strain
choice: choice choose chose decide decision option prefer preference pick select
decide: decide decision determine settle choose judge
try: try attempt effort tried experiment trial pilot
succeed: succeed success successful work works worked achieve accomplish
fail: fail failure failed flop unsuccessful backfire collapse
fair: fair fairness just justice equal equality unfair unfairness unjust equitable
equal_chance: equal equality equity opportunity chance level
blame: blame fault guilty guilt accuse accused accusation responsible
neutral: neutral neutrality impartial side sides uninvolved stayed fence out
loyal: loyal loyalty betray betrayal abandon abandoned traitor desert desertion
abandon: abandon abandoned leave desert betray alone neglect ignore
ignore: ignore neglect overlook dismiss shrug bystander spectator idle pretend disregard
watch: watch watching look see observe monitor eyes spectator standby
absent: absent absence away missing presence home
present: presence present there attend attendance visible
visit: visit visitor attend attended meeting
warn: warn warning alarm alert caution signal
care: care concern worry worried mind bother sleep interested interest
fear: fear afraid scared scare frightened terrified worry worried dread anxious
hope: hope optimistic wish dream optimism
angry: angry anger furious rage annoyed outrage resent
happy: happy happiness joy glad pleased content enjoy
sad: sad sadness unhappy miserable depressed grief
hate: hate hatred hostile hostility despise dislike
respect: respect dignity honour honor polite courtesy dignified
courage: courage brave bold hero cowardly coward
responsible: responsible responsibility accountable accountability duty
control: control manage regulate supervise govern restrain handle
order: order orderly discipline rule chaos command
chaos: chaos disorder mess anarchy turmoil unstable instability
competition: compete competition competitive competitor rival race
expert: expert specialist experienced expertise professional qualified veteran
lazy: lazy idle effortless shortcut
prepare: prepare prepared preparation ready readiness advance beforehand plan rehearse
ready: ready prepared equipped prepare readiness
equip: equip equipped equipment gear kit stuff asset capability capabilities arm armed hardware
respond: respond response react reaction answer reply counter retaliate
surprise: surprise sudden unexpected shock
delay: delay postpone wait late defer shift
move_elsewhere: move shift transfer displace relocate elsewhere migrate
base: base foundation groundwork basis bedrock building block
step: step stage phase move progress
joint_system: compatible interoperability interoperable standards standard procedure procedures same radios common
system: system structure framework mechanism arrangement institution setup
limited_step: modest limited short quiet discreet low-key small gradual
quiet_way: quiet discreet low-key subtle informal unofficial behind
formal: formal official officially formally recognised recognized
exchange_programme: exchange programme program scheme course visit scholarship academic
symbol: symbol symbolic gesture flag signal statement
dream: dream fantasy illusion wish utopia
experience: experience experienced track veteran decades seasoned
result: result outcome effect consequence
long_term: long-term lasting permanent sustainable future generations
short_term: short-term temporary immediate quick
generation: generation young future children grandchildren
everyone: everyone everybody anyone anybody all each
excuse: excuse pretext justify justification alibi blame
fault: fault flaw defect weakness shortcoming
signal: signal message sign hint indicate
prove: prove proof proven demonstrate show confirm
question: question doubt doubtful ask wonder query
doubt: doubt doubtful sceptical skeptical question uncertain unsure
mistake: mistake error blunder wrong misjudge misjudges misunderstanding miscalculation accident
idea: idea notion concept thought theory
example: example instance case precedent model
proportion: proportion ratio percent share half third majority
creative: creative creativity imagination innovate innovation
opportunity: opportunity chance possibility opening prospect
potential: potential promising prospect talent
tradition: tradition traditional custom heritage
modern: modern contemporary new updated
natural: natural organic normal
artificial: artificial synthetic man-made fake
normal: normal ordinary usual regular typical
strange: strange odd weird unusual peculiar absurd ridiculous silly crazy
reward: reward prize incentive bonus encourage motivate motivation
encourage: encourage incentive promote motivate foster support
discourage: discourage deter demotivate prevent
include: include including contain comprise involve
exclude: exclude exclusion leave omit bar
"""
