import { bars } from './grammar';
import { person } from './marks';
import type { Scene } from './scene';

/** People that everybody knows, from history, public life and fiction. */
const known = bars(
  'Albert Einstein|Marie Curie|Isaac Newton|Charles Darwin|Nikola Tesla|Ada Lovelace|Alan Turing|Galileo Galilei|Leonardo da Vinci|Michelangelo|Vincent van Gogh|Pablo Picasso|Frida Kahlo|Claude Monet|Rembrandt|Johann Sebastian Bach|Mozart|Beethoven|Chopin|Shakespeare|William Shakespeare|Goethe|Dante|Cervantes|Tolstoy|Dostoevsky|Kafka|Franz Kafka|Jane Austen|Virginia Woolf|Ernest Hemingway|Mark Twain|Edgar Allan Poe|Emily Dickinson|Charles Dickens|Victor Hugo|Voltaire|Rousseau|Descartes|Kant|Immanuel Kant|Hegel|Nietzsche|Friedrich Nietzsche|Karl Marx|Freud|Sigmund Freud|Carl Jung|Aristotle|Plato|Socrates|Confucius|Lao Tzu|Sun Tzu|Marcus Aurelius|Seneca|Julius Caesar|Cleopatra|Alexander the Great|Genghis Khan|Napoleon|Napoleon Bonaparte|Joan of Arc|Queen Victoria|Catherine the Great|Abraham Lincoln|George Washington|Thomas Jefferson|Winston Churchill|Gandhi|Mahatma Gandhi|Nelson Mandela|Martin Luther King|Rosa Parks|Barack Obama|Angela Merkel|Emmanuel Macron|Volodymyr Zelensky|Donald Trump|Joe Biden|Vladimir Putin|Xi Jinping|Narendra Modi|Elon Musk|Steve Jobs|Bill Gates|Jeff Bezos|Mark Zuckerberg|Warren Buffett|Oprah Winfrey|Taylor Swift|Beyoncé|Michael Jackson|Elvis Presley|Freddie Mercury|Bob Dylan|David Bowie|Lady Gaga|Rihanna|Lionel Messi|Messi|Cristiano Ronaldo|Ronaldo|Pelé|Serena Williams|Roger Federer|Michael Jordan|LeBron James|Usain Bolt|Muhammad Ali|Quentin Tarantino|Steven Spielberg|Alfred Hitchcock|Hayao Miyazaki|Tom Hanks|Meryl Streep|Marilyn Monroe|Charlie Chaplin|Keanu Reeves|Neil Armstrong|Yuri Gagarin|Stephen Hawking|Carl Sagan|Noam Chomsky|Greta Thunberg|Malala Yousafzai|Mother Teresa|Sherlock Holmes|Dr. Watson|Hercule Poirot|Harry Potter|Hermione Granger|Ron Weasley|Dumbledore|Gandalf|Frodo Baggins|Aragorn|Luke Skywalker|Darth Vader|Yoda|Tony Stark|Peter Parker|Bruce Wayne|Clark Kent|James Bond|Indiana Jones|Jack Sparrow|Don Quixote|Hamlet|Romeo|Juliet|Ophelia|Macbeth|Elizabeth Bennet|Mr. Darcy|Jane Eyre|Captain Ahab|Jay Gatsby|Atticus Finch|Holden Caulfield|Winston Smith|Katniss Everdeen|Walter White|Jon Snow|Daenerys Targaryen|Tyrion Lannister|Eren Yeager|Naruto|Goku|Son Goku|Alice|Pinocchio|Peter Pan|Cinderella|Robin Hood|King Arthur|Odysseus|Achilles|Hector|Moses|Abraham|Saint Peter|Maria Montessori|Florence Nightingale|Louis Pasteur|Robert Koch|Rosalind Franklin|Simone de Beauvoir|Hannah Arendt|Atatürk|Simón Bolívar|Che Guevara|Fidel Castro|Mao Zedong|Lenin|Stalin|Otto von Bismarck|Charlemagne|Ibn Sina|Al-Khwarizmi|Omar Khayyam|Rumi|Tagore|Rabindranath Tagore|Akira Kurosawa|Haruki Murakami|Gabriel García Márquez|Jorge Luis Borges|Pablo Neruda|Isabel Allende|Chinua Achebe|Wole Soyinka|Gal Gadot|Greta Garbo|Edith Piaf|Coco Chanel|Yves Saint Laurent',
);

const asks = bars(
  'who is @?|Who was @?|When was @ born?|how old is @|Act as @. {ask2}|You are @. Answer my questions.|Write a speech in the style of @.|Write like @: {saying}|quotes by @|Biography of @ in {n} words|Compare @ and @.|What did @ think about {concept}?|a dialogue between @ and @ about {concept}|Imagine @ were alive today.|How did @ die?|@ vs @, who would win|Summarize the life of @.|explain {concept} as @ would|Fan fiction: @ meets @ in {place1}|Is @ {mood} in the last chapter?|Essay: was @ a hero?|Draw @ as a cat|What can we learn from @?|@ and @ were {mood}.|The theories of @ and @ differ.|As @ once said, “{saying}”.|My favourite writer is @.|@|@ net worth|@ books ranked|Why did @ leave {place1}?|Role play: I am @ and you are @.|Analyze the character of @.|Give me @’s morning routine.|tweet like @|A poem by @|In {year}, @ visited {place1}.|Pretend that @ works at {org1}.',
);

/** Questions about people that everybody knows. */
export function famous(scene: Scene): string {
  const { chance } = scene;
  return chance
    .pick(asks)
    .replace('{ask2}', '[Teach me {concept}.|What would you say about {topic}?|Stay in character.]')
    .split('@')
    .map((part, i) => (i ? celebrity(scene) : '') + scene.expand(part))
    .join('');
}

function celebrity(scene: Scene): string {
  const name = scene.chance.pick(known);
  const title = /^(?:Queen|King|Captain|Mr\.|Dr\.|Saint|Mother) /.exec(name)?.[0] ?? '';
  return title ? title + person(name.slice(title.length)) : person(name);
}
