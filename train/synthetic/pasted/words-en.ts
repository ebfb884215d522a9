/** English words for the slots of templates: alternatives between bars. */
export const words: Readonly<Record<string, string>> = {
  job: 'accountant|nurse|software engineer|project manager|electrician|teacher|sales representative|warehouse supervisor|data analyst|plumber|HR manager|receptionist|dentist|lawyer|paralegal|chef|driver|graphic designer|journalist|security guard|social worker|pharmacist|veterinarian|architect|mechanic|carpenter|marketing director|CFO|CEO|head of operations|postdoc|PhD student|intern|bookkeeper|flight attendant|translator|midwife|surgeon|cleaner|bus driver|product owner|QA engineer|caretaker|landlord|principal|librarian|barista|real estate agent|loan officer|physiotherapist|coach',
  Job: 'Accountant|Staff Nurse|Senior Software Engineer|Project Manager|Head of Sales|Regional Director|Data Analyst|HR Business Partner|Chief Financial Officer|Managing Partner|Account Executive|Associate Professor|Legal Counsel|Office Manager|Customer Success Lead|VP Engineering|Product Owner|Executive Assistant|Team Lead, Logistics|Consultant Cardiologist|Site Foreman|Director of Admissions|Purchasing Agent|QA Engineer II|Founder & CEO|School Counselor|Claims Adjuster|Case Worker',
  topic:
    'the delayed shipment|the budget for next year|a refund|the broken dishwasher|my parental leave|the annual report|our kitchen renovation|the new onboarding process|a missing parcel|the invoice from {month}|a late payment|rescheduling our meeting|the school trip|her promotion|the server outage|a noise complaint|their wedding|the exam results|the car accident|an unpaid deposit|the water leak|the job offer|a salary increase|the contract renewal|a wrong charge|vacation plans|the code review|his sick leave|the lease|the insurance claim|the security audit|a birthday party|tomorrow’s demo|the missing documents|the visa application|the tax return|a broken heater|the garden fence|the team offsite|the quarterly numbers|a lost passport|the kids’ swimming lessons|the fundraiser|a scholarship|the new policy on remote work|parking|the merger|the warranty|the reference letter',
  thing:
    'laptop|phone|invoice|contract|sofa|car|dishwasher|bicycle|subscription|order|ticket|passport|camera|report|presentation|boiler|printer|necklace|suitcase|mattress|router|thesis|application|prescription|dress|guitar|lawn mower|coffee machine',
  tone: 'polite|formal|friendly|short|firm but polite|warm|apologetic|professional|casual|funny|heartfelt|neutral|persuasive|empathetic|concise|diplomatic',
  doc: 'e-mail|email|letter|message|text|note|cover letter|reply|LinkedIn message|thank-you note|reminder|follow-up|memo|invitation|complaint|resignation letter|WhatsApp message|reference letter|apology|condolence letter|toast|speech|press release|statement|summary|Slack message',
  verb: 'write|draft|compose|prepare|create|help me write|can you write|please write|i need|could you draft|generate|rewrite|polish|proofread|shorten|translate|make me',
  Verb: 'Write|Draft|Compose|Prepare|Create|Help me write|Can you write|Please write|I need|Could you draft|Generate|Rewrite|Please polish',
  rel: 'my boss|my neighbour|my landlord|my sister|my brother|my mom|my dad|my wife|my husband|my son|my daughter|our HR manager|my colleague|my professor|my lawyer|my doctor|our client|my friend|my ex|my roommate|my uncle|my aunt|grandma|my cousin|the teacher|my supervisor|my girlfriend|my boyfriend|my mother-in-law|my student|our tenant|my therapist|my best friend|the principal|a former employee|my coworker|our vendor|the contractor|my fiancé|my teammate|my line manager',
  Rel: 'My boss|My neighbour|My landlord|My sister|My brother|My mom|My dad|My wife|My husband|My son|My daughter|Our HR manager|My colleague|My professor|My lawyer|Our client|My friend|My ex|My roommate|My uncle|My cousin|My supervisor|My coworker|My best friend',
  mood: 'upset|worried|very happy|angry|grateful|disappointed|confused|relieved|sceptical|excited|exhausted',
  symptom:
    'chest pain|shortness of breath|a persistent cough|lower back pain|fever|dizziness|nausea|headaches|fatigue|abdominal pain|joint stiffness|palpitations|blurred vision|a rash on the left arm|weight loss|insomnia|numbness in the fingers|sore throat|swollen ankles|ear pain',
  drug: 'metformin|ibuprofen|lisinopril|amoxicillin|atorvastatin|paracetamol|omeprazole|warfarin|insulin glargine|sertraline|levothyroxine|prednisone|salbutamol',
  illness:
    'type 2 diabetes|hypertension|asthma|pneumonia|Parkinson’s disease|Crohn’s disease|migraine|COPD|Hodgkin lymphoma|depression|hypothyroidism|atrial fibrillation|Alzheimer’s disease|Raynaud’s phenomenon|gout|anaemia|Guillain-Barré syndrome|Hashimoto’s thyroiditis',
  subject:
    'Maths|English|Biology|Chemistry|History|Geography|Physics|Art|PE|Music|Latin|French|Computer Science|Algebra II|AP Calculus|Religious Education|Drama',
  product:
    'iPhone 15|Galaxy S24|ThinkPad X1|MacBook Air|PlayStation 5|Kindle|Photoshop|Excel|Jira|Confluence|Windows 11|Ubuntu|Docker|Kubernetes|Jenkins|Postgres|Redis|Alexa|Siri|Claude|ChatGPT|Gemini|Copilot|Django|Flask|Laravel|Julia|Ruby|Ada|Pascal|Maven|Gradle|Tableau|Nespresso|Thermomix|Roomba|Fitbit|Peloton|Golf GTI|Model 3|Octavia|Corolla|Clio|Mustang|Vespa|Ducati|Levi’s 501|Dr. Martens|Ben & Jerry’s|Jack Daniel’s|Johnnie Walker|Dr Pepper|Uncle Ben’s|Kellogg’s|Oreo|Nutella|Barbie|Ken doll|Pokémon|Tetris|Minecraft|Zelda|Mario Kart',
  skill:
    'Python|SQL|Excel|Java|project management|public speaking|negotiation|React|Figma|SEO|Photoshop|data analysis|forklift licence|first aid|bookkeeping|Spanish (B2)|leadership|AutoCAD|Kubernetes|customer service|TypeScript|machine learning|Scrum|cash handling|payroll',
  food: 'chicken|rice|lentils|tomatoes|basil|butter|flour|olive oil|garlic|salmon|potatoes|cinnamon|oats|chickpeas|cream|parmesan|mushrooms|ginger|lime|coconut milk|paprika|eggs',
  animal: 'dog|cat|hamster|parrot|rabbit|horse|tortoise|puppy|kitten|goldfish',
  opener:
    '[hi|hello|hey|hey there|good morning|good afternoon|ok so|so|quick question|hi chat|yo|please help|hiya|hello there|um|alright]',
  ask: 'Can you|Could you|Please|I want you to|I need you to|Would you|Help me to|Kindly|pls|Can u',
  note: 'open|closed|pending|urgent|Paid in full|see attachment|{topic}|{symptom}|{illness}|Call back after {time}|second reminder|{thing} broken|{tone}|High|Low|Marketing|Finance|Human Resources|Ward {n}|female|M|F|single|married|none known|penicillin|{weekday}|Refund requested|in progress|Blocked by {id}|{drug} {n} mg|please expedite|duplicate of {id}|VIP|Grade {n}|Left message|Not reachable|{skill}',
  has: 'has|had|never had|still has',
  more: '| now| do this| go| anymore|',
  poss: 'his|her|their',
  poss2: 'His|Her|Their',
  pro: 'He|She|They',
  rel2: 'wife|husband|daughter|son|mother|father|sister|brother|partner|neighbour|spouse|twin',
  verb2: 'help me with|write something about|explain|look into|say something about',
  doc2: 'the report|the contract|the keys|an invoice|the photos|{money}',
  mood2: 'everyone is {mood}|idk what to do|she wont talk to me|hes {mood}|the whole team knows',
  number: 'number|phone number|email',
  birthday: 'birthday|wedding|funeral|party|salary|report card|flight|passport|address|medical records',
  mom: 'mom|dad|sister|boss|dog|doctor|lawyer',
  desk: 'desk|office|locker|account|badge|laptop',
  CV: 'CV|résumé|thesis|contract|application|file',
  please:
    '|, please|, please|, thanks|, thank you|. Thanks!|. Thank you.|. Keep it short.|. Keep it under {n} words.|, and keep it {tone}|. Make it sound {tone}.|. Use a {tone} tone.|. No emojis.|. Sign it with my name.|. I’m not a native speaker.|. It’s urgent.|. Answer in English.|. Use British spelling.|. Bullet points are fine.|. Max {n} words.',
};
