import type { Names } from '../names';
import { words } from './words';

export const africanNames: Readonly<Record<string, Names>> = {
  igbo: {
    given:
      words(`Chinedu Ngozi Emeka Adaeze Chidi Ifeoma Obinna Chiamaka Nnamdi Uchenna Chukwuemeka Amaka Ikenna Nkechi
      Kelechi Chioma Ebuka Ogechi Somto Nneka Okechukwu Adaobi Ugochukwu Obiageli Kenechukwu Chinwe Ekene Onyinye Tobenna
      Ebele Arinze Uju Zikora Amarachi Chibuzo Nkiruka Dubem Kosisochukwu Obi Ifeanyi Chimamanda Chika Ezinne Chukwudi Uzoma
      Nonso Ijeoma Chisom Munachi Ogonna Olisa Lotanna Adanna Akachi Chizoba Chidinma Izuchukwu Kamsi Nwando Oluchi Ozioma`),
    family:
      words(`Okafor Okonkwo Nwosu Eze Okeke Obi Nwachukwu Onyekachi Anyanwu Uzor Igwe Ezeji Nnadi Okoye Chukwu Ibe
      Nwankwo Okoro Onwudiwe Agu Azikiwe Ojukwu Ekwueme Okorie Nwabueze Umeh Onuoha Opara Iwu Ogbonna Mbadiwe Ikpeazu Nwokolo
      Ugwu Chukwuma Ndukwe Obiora Ezekwesili Amadi Nzeogwu Anozie Madu Njoku Ejiofor Adichie Achebe Emecheta Nwabara Uzoamaka
      Onyeama Mbah Oguejiofor Ibekwe Nwafor Agbakoba Orji Ukwu Odili Enwerem Okpara Oduah`),
  },
  hausa: {
    given:
      words(`Aminu Fatima Sani Hauwa Musa Zainab Ibrahim Aisha Bello Rabi Garba Halima Yusuf Maryam Nasiru Hadiza
      Abubakar Rakiya Kabiru Safiya Lawal Bilkisu Umar Jamila Sadiq Asabe Tanko Laraba Danjuma Talatu Audu Ladi Shehu Jummai
      Haruna Binta Yakubu Amina Isa Ramatu Mustapha Saratu Nuhu Hafsat Salisu Balaraba Dauda Rukayya Murtala Zulai Balarabe
      Uwani Tijjani Kande Gambo Delu Hamisu Sadiya Mansur Hassana Usaini`),
    family:
      words(`Abubakar Bello Sani Danjuma Yar'Adua Tafawa Dangote Shagari Buhari Gusau Katsina Kano Zaria Sokoto Bature
      Dikko Maigari Dantata Rimi Gumel Wada Adamu Suleiman Lawan Kwankwaso Ribadu Waziri Galadima Madaki Sarki Tambuwal Goje
      Ganduje Bauchi Gombe Daura Funtua Jega Makarfi Yuguda Dankwambo Almakura Shinkafi Yari Bafarawa Wamakko Maccido Dasuki
      Gumi Gwarzo Inuwa Jibrin Kumo Mamman Marafa Nagogo Ringim Tsiga Turaki Zubairu`),
  },
  ghanaian: {
    given:
      words(`Kwame Ama Kofi Akosua Kwaku Abena Yaw Efua Kojo Adwoa Kwabena Yaa Kwesi Esi Kwasi Afia Nana Araba Ebo
      Akua Kwadwo Adjoa Fiifi Ekow Maame Papa Selorm Dzifa Edem Mawuli Elikem Senanu Sena Kafui Nii Naa Ayele Tetteh Lamptey
      Korkor Dede Mansa Serwaa Afua Adoma Aba Ato Kobina Paa Baaba Kuukua Akwasi Afriyie Oforiwaa Gifty Kobby Yayra Delali
      Enyonam Makafui Worlanyo Esinam`),
    family:
      words(`Mensah Owusu Boateng Asante Osei Appiah Agyeman Darko Amoah Addo Ansah Opoku Sarpong Antwi Frimpong
      Acheampong Adjei Quaye Asare Badu Nkrumah Ofori Tetteh Lartey Quartey Annan Kufuor Amponsah Gyamfi Bonsu Danso Kyei Baah
      Boakye Yeboah Amankwah Donkor Essien Gyan Ayew Muntari Kuffour Agbeko Dzokoto Amegashie Attah Lamptey Nortey Ankrah
      Aryee Sowah Odonkor Nyarko Asamoah Wiredu Prempeh Ampofo Akuffo Bawumia Dadzie Arthur Eshun`),
  },
  kenyan: {
    given:
      words(`Wanjiru Kamau Achieng Otieno Njeri Mwangi Wambui Kipchoge Chebet Kiprono Jepkosgei Odhiambo Atieno Mutua
      Mumbua Wairimu Njoroge Wangari Kimani Muthoni Nyambura Karanja Akinyi Ochieng Anyango Wafula Nekesa Barasa Nafula Kiptoo
      Jeptoo Cherono Kibet Chepngetich Rotich Mwende Musyoka Kilonzo Ndunge Makena Kinya Muriuki Gathoni Waweru Wacera Nduta
      Gitau Kerubo Moraa Nyaboke Omondi Awuor Okoth Adhiambo Zawadi Baraka Neema Amani Imani Juma Rehema Mwanaisha`),
    family:
      words(`Kamau Otieno Mwangi Njoroge Ochieng Wanjala Kipkemboi Kariuki Omondi Mutiso Odhiambo Kimani Kiplagat Wekesa
      Karanja Cheruiyot Onyango Maina Rotich Nyong'o Kenyatta Odinga Ruto Musyoka Kibaki Ngugi Wainaina Githinji Muthaura
      Kosgei Keter Korir Chepkwony Langat Kirui Tergat Kemboi Rudisha Ouma Owino Okello Obura Oduya Were Makokha Shikuku Mudavadi
      Wetangula Simiyu Mutua Muli Mutula Nzioka Kioko Muinde Gichuru Waititu Munene Murungi Kinyua Gatwiri`),
  },
  ethiopian: {
    given:
      words(`Abebe Tigist Dawit Hanna Yonas Bethlehem Getachew Selam Tesfaye Meseret Haile Almaz Bekele Genet Mulugeta
      Hiwot Solomon Aster Girma Rahel Tadesse Mekdes Kebede Senait Alemu Zewditu Fikru Birtukan Tsegaye Eden Berhanu Makeda
      Assefa Tsehay Demeke Netsanet Worku Aida Lemma Frehiwot Biruk Kidist Ermias Liya Nahom Mahlet Robel Saba Henok Fikirte
      Amanuel Yordanos Zerihun Azeb Dereje Marta Tewodros Tirunesh Kenenisa Derartu Gelila`),
    family:
      words(`Tesfaye Haile Bekele Gebremariam Wolde Alemayehu Tadesse Desta Kebede Mengistu Getahun Assefa Negash Abate
      Demissie Gebreselassie Ayele Lemma Worku Girma Hailu Mekonnen Tilahun Berhane Kidane Shiferaw Tekle Fikadu Zeleke Teshome
      Mulatu Yirga Wondimu Abera Admasu Belay Birhanu Dibaba Feyissa Gebrehiwot Habte Kassa Lakew Mamo Nega Regassa Sisay
      Tamrat Tessema Tsegay Woldemariam Yohannes Zewde Engida Defar Jemal Jifar Keneni Legesse Seyoum`),
  },
  zulu: {
    given:
      words(`Sipho Nomvula Thabo Lindiwe Bongani Thandiwe Sibusiso Zanele Mandla Nokuthula Themba Busisiwe Lungile
      Ayanda Nkosinathi Zodwa Sizwe Ntombi Vusi Nonhlanhla Mpho Lerato Kagiso Palesa Tshepo Naledi Tebogo Dineo Lwazi Siyanda
      Andile Nandi Musa Khanyi Sanele Nosipho Xolani Noluthando Luyanda Nomsa Thulani Phumzile Jabu Gugu Sifiso Hlengiwe Mthunzi
      Zinhle Katlego Refilwe Lesego Boitumelo Thato Keabetswe Siyabonga Minenhle Anele Nqobile Sandile Sbu Unathi`),
    family:
      words(`Dlamini Nkosi Khumalo Mthembu Zulu Ndlovu Mokoena Sithole Mahlangu Buthelezi Cele Gumede Hadebe Mabaso Ngcobo
      Radebe Shabalala Tshabalala Vilakazi Xaba Zungu Mbatha Mkhize Molefe Maseko Mabuza Nkuna Baloyi Chauke Maluleke Modise
      Motaung Phiri Ramaphosa Mbeki Sisulu Tambo Motsepe Mandela Biko Hani Kekana Letsoalo Makgoba Mashaba Matlala Mnguni
      Mofokeng Moloi Msimang Mtshali Ngubane Nkabinde Ntuli Nxumalo Sibiya Sibanda Thwala Vundla Zwane`),
  },
  senegalese: {
    given:
      words(`Mamadou Aminata Ousmane Fatou Cheikh Aïssatou Ibrahima Mariama Abdoulaye Ndeye Moussa Khady Boubacar Adama
      Seydou Awa Souleymane Rokhaya Alioune Coumba Modou Bineta Babacar Astou Pape Sokhna Lamine Dieynaba Amadou Oumou Issa
      Kadiatou Bakary Assitan Drissa Fanta Sékou Hawa Yaya Djeneba Kouassi Akissi Koffi Adjoua Yao Affoué Kouamé Amenan
      Serigne Marème Malick Nafissatou Idrissa Salimata Oumar Maïmouna Samba Penda Demba Yacine`),
    family:
      words(`Diallo Diop Ndiaye Sow Ba Fall Traoré Camara Keïta Coulibaly Cissé Touré Konaté Sarr Gueye Faye Mbaye Sy Kane
      Diouf Diarra Sissoko Dembélé Doumbia Bah Barry Baldé Kouyaté Sangaré Sidibé Koné Ouattara Bamba Kouassi Konan Yao Kouadio
      Gbagbo Drogba Ouédraogo Sawadogo Zongo Compaoré Sankara Kaboré Thiam Niang Seck Dieng Wade Senghor Cissokho Mané Mendy
      Gomis Badji Sané Diatta Bangura Kamara Sesay Koroma`),
  },
  somali: {
    given:
      words(`Abdirahman Hodan Mohamud Ayaan Abdi Fadumo Warsame Hibo Guled Sagal Farah Ifrah Liban Ubah Yusuf Hamdi
      Abukar Sahra Ismail Nimco Cabdi Khadra Saciid Deqa Jama Ilhan Mahad Asli Bashir Idil Daud Shukri Omar Zamzam Hassan
      Muna Roble Filsan Samatar Habiba Siyad Waris Keinan Rahma Ali Anab`),
    family:
      words(`Warsame Farah Abdi Hassan Mohamud Jama Ali Omar Hussein Ahmed Nur Ismail Isse Egal Samatar Duale Guled Abdullahi
      Aden Adan Barre Elmi Gedi Hersi Jimale Kediye Liban Mire Osman Roble Salad Shire Togane Warfa Yusuf Awale Bihi Dirie
      Gure Hirsi Igal Magan Qasim Robleh`),
  },
};
