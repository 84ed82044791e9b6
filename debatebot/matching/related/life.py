"""Words of one field of meaning, one field a line: people, learning, health, places, nature, media."""

LIFE = """
child: child children kid kids youngster minor infant toddler boy girl son daughter juvenile underage
teenager: teenager teen adolescent adolescence youth young youngster pupil juvenile
student: student pupil learner schoolchild undergraduate classmate freshman kid teenager
parent: parent mother father mum mom dad mam guardian parental family
family: family families household relatives home domestic parent sibling brother sister
adult: adult grown grown-up mature maturity elder
woman: woman women female girl lady feminist mother wife
man: man men male boy guy husband
gender: gender sex sexism sexist women men equality feminist discrimination
marriage: marriage marry married wedding spouse husband wife divorce couple
school: school college academy classroom class campus education lesson headmaster headteacher principal
teacher: teacher staff tutor instructor lecturer professor educator headmaster headteacher colleague
education: education educate educational teaching teach taught learn learning learnt lesson curriculum study studies academic academia schooling instruct university degree
study: study studies research scholar academic science scientific scientist student homework course
university: university college degree graduate campus tuition undergraduate academic
test: test exam examination quiz assessment assess mark grade score result coursework paper
grades: grade mark score result attainment achievement achiever performance average gpa
homework: homework assignment coursework essay task exercise revise revision
cheat: cheat cheating plagiarism plagiarise copy copied dishonest dishonesty unfair fraud crib
honest: honest honesty truthful sincere integrity trust trustworthy
skill: skill ability able capable talent competence expertise proficiency trained
learn_by_doing: learn practise practice experience training rehearse master manage
discipline: discipline self-discipline self-control willpower restraint responsible responsibility responsibly sensible sensibly maturity manage temptation resist
phone: phone smartphone mobile handset iphone android device screen cellphone telephone gadget
screen: screen display scroll scrolling tablet monitor tv television phone
computer: computer laptop pc tablet internet online desktop macbook ipad wifi
app: app application software program platform download
social_media: social media instagram facebook tiktok twitter snapchat youtube post online like likes feed influencer viral
message: message text texting chat email call ring contact notification reach communicate communication
call: call phone ring contact reach telephone dial hear
talk: talk speak spoke conversation chat discuss discussion conversational communicate dialogue say word face-to-face sociable
friend: friend friendship mate buddy pal companion peer classmate social
loneliness: lonely loneliness isolated isolation alone solitary excluded outsider
social: social sociable society socialise socialize interact interaction together community communal
play: play game playground toy fun recess break football sport lively
bully: bully bullying harass harassment cruel cruelty mean tease teasing abuse mock mocking humiliate humiliation victim nasty nastiness taunt laughed
mock: mock laugh ridicule tease shame embarrass humiliate sneer
status: status prestige image symbol brand designer fashionable show latest newest compare comparison
fashion: fashion clothes clothing uniform outfit dress wear style
addict: addict addiction addictive addicted hooked compulsive dependency habit craving crave engineered glued
habit: habit routine custom usual daily regularly
drug: drug drugs cannabis marijuana heroin cocaine opioid narcotic substance
smoke: smoke smoking smoker cigarette tobacco vape vaping nicotine
alcohol: alcohol drink drunk beer wine bar pub drinking booze
gamble: gamble gambling casino bet betting lottery slot wager
health: health healthy unhealthy medical wellbeing well-being wellness fit fitness illness disease
mental_health: mental anxiety anxious depression depressed stress psychological psychologist mood calm calmer unhappy unhappiness sad therapy wellbeing happier happiness
sleep: sleep rest tired insomnia bed night nap awake
medicine: medicine medication medical drug treatment therapy cure doctor patient pill insulin prescription
doctor: doctor nurse hospital clinic patient surgeon physician gp ambulance
disease: disease illness ill sick sickness infection virus epidemic pandemic cancer condition diabetes diabetic
vaccine: vaccine vaccination vaccinate immunity immunise jab shot
disability: disability disabled deaf blind wheelchair impairment autistic autism dyslexic dyslexia special needs handicap hearing
diet: diet food nutrition nutritious eat eating meal obesity obese fat sugar calorie
obesity: obesity obese overweight fat weight diet
food: food eat meal restaurant canteen lunch dinner cook cooking hungry hunger
meat: meat beef pork chicken vegetarian vegan slaughter animal
animal: animal pet dog cat wildlife species zoo creature habitat livestock
cruelty: cruel cruelty inhumane torture suffering suffer abuse brutal barbaric humane pain
nature: nature natural environment wildlife forest tree green park habitat
environment: environment environmental pollution pollute climate green ecological ecology sustainable planet carbon emission eco
pollution: pollution pollute polluted smog dirty exhaust fumes emission toxic contaminate air clean
climate: climate warming carbon emission greenhouse weather temperature fossil renewable
rubbish: rubbish trash waste litter garbage recycle recycling landfill plastic packaging
water: water river lake flood drought rain sea
car: car driver drive driving motorist vehicle traffic motor automobile road parking suv
traffic: traffic congestion jam road car vehicle queue street commuter
transport: transport bus train tram metro subway rail railway transit public commute passenger
bike: bike bicycle cycle cyclist cycling pedal scooter
walk: walk walking pedestrian foot stroll pavement sidewalk footpath
street: street road pavement avenue lane square sidewalk
city: city town urban metropolitan downtown centre center municipal mayor council
countryside: countryside rural village farm remote
noise: noise noisy loud quiet silence silent
accident: accident crash collision injury injured injure safety hit killed
disaster: disaster earthquake tsunami flood hurricane fire catastrophe
travel: travel trip journey tourist tourism flight fly airport holiday
tourism: tourism tourist visitor hotel resort travel
sport: sport athlete team football match player olympic coach gym tournament
art: art artist museum culture cultural music theatre painting creative creativity
culture: culture cultural tradition traditional heritage custom identity language
religion: religion religious church faith god belief muslim christian jewish hindu prayer sacred
god: god divine creator holy sacred sin
moral: moral morality ethics ethical immoral unethical wrong right conscience values principle
principle: principle value values ideal standard belief
history: history historical historic past precedent ancient century decades tradition
future: future tomorrow later coming ahead next generation eventually long-term
news: news media journalist journalism press newspaper reporter broadcast report
fake: fake false misinformation disinformation propaganda lie hoax mislead misleading
censor: censor censorship speech silence suppress free expression
advert: advert advertising advertisement ad marketing commercial promote brand
entertainment: entertainment entertain fun movie film video game music show
book: book library read reading reader librarian literature novel text
language: language english word speak translate translation dictionary vocabulary
science: science scientist scientific research experiment laboratory discovery evidence
space: space rocket moon mars astronaut nasa satellite planet
organ_body: body organ blood brain heart skin neck hand eye
pregnancy: pregnancy pregnant abortion unborn fetus birth mother baby
birth: birth born baby infant newborn embryo
suicide: suicide euthanasia assisted dying dignity terminal suffering
death_penalty: execution execute capital death penalty hanging
race: race racism racist ethnic minority black white discrimination discriminate diversity
discriminate: discriminate discrimination prejudice bias biased unfair unequal stigma exclude exclusion
surgery: surgery cosmetic plastic operation surgical beauty
beauty: beauty beautiful ugly appearance looks attractive
gun: gun firearm shooting shooter shot weapon rifle pistol armed
safety: safe safety secure security protect unsafe danger protection
home: home house bedroom household domestic
evening: evening night after-school nine later hours bedtime
morning: morning early dawn breakfast
lunch: lunch break canteen noon meal
property: property own owner ownership possession belong belonging belongings mine paid
storage: locker storage pouch box container cupboard lock locked
queue: queue line wait waiting delay jam
bag: bag pocket backpack rucksack
camera: camera photo photograph picture film video record recording filmed clip tape taped
"""
