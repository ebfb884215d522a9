/** Words of a text, a hyphen after a particle standing for a space. */
const names = (text: string) =>
  text
    .split(/\s+/)
    .flatMap((name) =>
      name ? [name.replace(/^(Dela|Delos|Del|De|Du|Le|Van)-(?:(der)-)?/, '$1 $2 ').replace('  ', ' ')] : [],
    );

/** Common names of origins that packages cover thinly or not at all. */
export const handWritten: Readonly<Record<string, Readonly<Record<'given' | 'family', readonly string[]>>>> =
  {
    afrikaans: {
      given:
        names(`Pieter Johannes Jacobus Hendrik Gerhardus Willem Francois Andries Christiaan Daniel Dawid Etienne
      Frikkie Gert Hannes Jaco Jannie Kobus Koos Louw Marthinus Nico Petrus Riaan Schalk Stefanus Tinus
      Wynand Annelie Anneke Annetjie Bettie Elmarie Elna Elsabe Hanlie Heila Hester Ilse Jacoba Karien
      Liezel Lizelle Magda Marietjie Marlene Mariaan Petro Ronel Sunette Susanna Tersia Wilma Yolande`),
      family:
        names(`Botha Van-der-Merwe Pretorius Venter Nel Coetzee Steyn Fourie Kruger Swanepoel Du-Plessis Van-Wyk
      Viljoen Vermeulen Le-Roux Erasmus Joubert Labuschagne Malan Marais Mostert Naude Oosthuizen
      Potgieter Roux Smit Snyman Strydom Swart Terblanche Theron Uys Vorster Visser De-Villiers De-Klerk`),
    },
    albanian: {
      given:
        names(`Arben Agron Besnik Blerim Dritan Ermal Fatos Genti Ilir Kujtim Lulzim Shpresa Teuta Vjosa Mirela
      Majlinda Elira Drita Besa`),
      family:
        names(`Hoxha Shehu Berisha Krasniqi Gashi Rexhepi Dervishi Basha Rama Meta Kelmendi Morina Bytyqi Shala
      Hyseni`),
    },
    basque: {
      given:
        names(`Aitor Iker Mikel Unai Asier Ander Jon Xabier Gorka Eneko Julen Beñat Ibai Iñaki Josu Joseba Oier
      Patxi Txema Urko Amaia Ainhoa Ane Itziar Leire Nerea Maialen Miren Naroa Uxue Garazi Edurne Haizea
      Idoia Izaro Arantxa Nekane`),
      family:
        names(`Etxeberria Agirre Goikoetxea Aguirre Garmendia Ibarra Mendizabal Arrizabalaga Zubizarreta Olabarria
      Urrutia Larrañaga Elizondo Echevarria Iturbe Uriarte Zabala Azkue Barandiaran Eizagirre Galarraga
      Iriarte Lasa Otegi Sagardia`),
    },
    belarusian: {
      given:
        names(`Aliaksandr Aliaksei Anatol Andrei Anton Arciom Dzianis Dzmitry Ihar Ivan Kiryl Maksim Mikalai Mikita
      Pavel Siarhei Stanislau Uladzimir Vadzim Valery Viktar Vital Yauhen Yury Aksana Alena Alesia
      Anastasiya Darya Hanna Iryna Ksenia Maryia Nadzeya Natallia Nina Palina Sviatlana Tatsiana
      Valiantsina Volha Viktoryia Yulia Yanina Zhanna`),
      family:
        names(`Lukashenka Tsikhanouskaya Kavalchuk Kavaliou Ivanou Novikau Kazlou Bialiatski Azarenka Hleb Karol
      Kuzmin Litvin Makei Marozau Melnik Mikhalevich Navumchyk Niakliayeu Paulau Piatrou Putsila
      Shushkevich Statkevich Kolesnikova Kalesnikava Bykau Karatkevich Zhuk Yankovich`),
    },
    bengali: {
      given:
        names(`Abdul Ananya Anirban Arnab Arindam Bidisha Biplab Debashish Debjani Dipankar Farhana Fahmida Habib
      Hasan Ishita Jahangir Joydeep Kamrul Kazi Mahbub Mahmudul Mamun Masud Mithun Mou Moushumi Nazmul
      Nasrin Nusrat Partha Poulami Rafiq Rahat Rakibul Rezaul Rupa Sabbir Sabina Saiful Sajib Sakib Sanjib
      Sayantan Shakib Shamim Sharmin Shirin Shubho Sohel Soumya Sraboni Subrata Sudipta Suman Sumaiya
      Supriya Sushmita Swapan Tamim Tanvir Tanjina Taslima Tushar Urmi Zahid`),
      family:
        names(`Ahmed Akter Alam Ali Amin Banerjee Banik Barua Basu Begum Bhattacharya Bhowmik Biswas Bose
      Chakraborty Chatterjee Chowdhury Das Dasgupta Dey Dutta Ganguly Ghosh Ghoshal Guha Haldar Haque
      Hasan Hossain Huq Islam Jahan Kabir Kar Karim Khan Khatun Kundu Lahiri Mahmud Majumdar Mallick
      Mandal Miah Mitra Mondal Mukherjee Mustafa Nag Nandi Pal Patra Paul Pramanik Rahman Rashid Roy Saha
      Samanta Sanyal Sarkar Sen Sengupta Sikder Sinha Sultana Talukdar Uddin`),
    },
    bosnian: {
      given:
        names(`Emir Amir Adnan Amar Armin Admir Almir Damir Dino Edin Elvir Enes Faris Haris Hamza Hasan Ismet
      Jasmin Kemal Kenan Mirza Mirsad Mustafa Nedim Nermin Nihad Omer Osman Ramiz Samir Sead Senad
      Sulejman Tarik Vedad Zlatan Adisa Adna Aida Aldina Alma Amela Amina Amra Azra Belma Dženana Edina
      Elma Emina Enisa Ema Fatima Hana Jasmina Lejla Lamija Majda Medina Mirela Melisa Nejra Nermina
      Sabina Sanela Selma Senada`),
      family:
        names(`Hodžić Hadžić Čengić Delić Demirović Kovačević Begović Omerović Hasanović Ibrahimović Izetbegović
      Bešić Bećirović Alić Ahmetović Avdić Babić Bajramović Čaušević Ćatić Dizdarević Duraković Džeko
      Fazlić Fejzić Halilović Hamzić Handžić Husić Huseinović Imamović Islamović Jahić Jusić Kapetanović
      Karahodžić Karić Kurtović Lukić Mahmutović Mehić Mehmedović Memić Mešić Mujić Mujkić Muratović Musić
      Mustafić Nuhanović Osmanović Pašić Pjanić Ramić Salihović Salkić Sarić Sejdić Silajdžić Softić
      Suljić Spahić Šabić Šehić Tahirović Zukić`),
    },
    burmese: {
      given:
        names(`Aung Kyaw Thida Zaw Hla Htun Win Myint Khin Nay Thant Thiri Su Sandar Soe Min Ko Moe Aye Nilar Phyo
      Wai Yan Yadanar Zin Ei Ei-Phyu Hnin Htet Kaung Lin Lwin May Mya Myat Naing Nanda Nyein Ohnmar Phyu
      Pyae San Sein Shwe Swe Tin Than Thandar Thein Thet Thura Thuzar Tun Wint Ye Yin Yu Zarni Zeya Zeyar
      Cho Chit Ingyin Hein`),
      family:
        names(`Aung Kyaw Win Tun Htun Oo Maung Myint Naing Lwin Hlaing Khin Soe Thein Zaw Htay Htwe Hla Aye Mon Moe
      Nyunt Than Thaung Thant Thu Tin Wai Yin Zin Swe San Sein Shwe Shein Phyo Pyae Nwe Nyein Myo Myat Min
      Latt Lin Kyi Kyin Khaing Htet Htoo Hein Han Din Chit Cho Bo Ba Suu Kyaing Yi Paing Phone Ohn Kaung
      Khant`),
    },
    chinese: {
      given:
        names(`Wei Fang Min Jing Li Qiang Lei Yang Yong Jie Juan Xia Ping Gang Guiying Xiaoming Jianguo Weidong
      Haiyan Xiaoyan Lili Yanyan Xiuying Mingming Zhiqiang Haibo Yuxuan Zihan Haoyu Yuchen Zixuan Xinyi
      Ruoxi Yichen Meiling Xuemei Chunhua Lihua Guohua Jiahao Junjie Yifan Siyu Tianyu Wenjie Xiaoli
      Xiaohong Shufen Yulan Zhenhua Jianhua Jianjun Zhiwei Zhigang Haifeng Hongwei Weimin Bingbing
      Yuanyuan Tingting Dandan Lingling Xiaofeng`),
      family:
        names(`Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng
      Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xue Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding
      Wei Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui
      Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Lei Qian Yin Ouyang Situ Shangguan Zhuge Cheung Chan
      Leung Kwok Ng Tse Yuen Tsang Chow Lau Fung Kwan Mok Yip Ho Hui Siu Tam`),
    },
    congolese: {
      given:
        names(`Jean-Pierre Dieudonné Espérance Patrice Joseph Mobutu Tshisekedi Félix Kabila Ngoy Mbuyi Mutombo
      Kalala Ilunga Kasongo Bijou Chancel Merveille Gloire Dieumerci Trésor`),
      family:
        names(`Lumumba Kabila Mobutu Tshisekedi Mutombo Ilunga Kasongo Mbuyi Kalala Tshibangu Mukendi Kabongo Ngoy
      Kalonji Mwamba Kanku Bemba Katumbi Mabiala Nzuzi Lukaku Mbemba Bolasie Makiese Matondo Kimbangu
      Mpiana Olomide`),
    },
    ethiopian: {
      given:
        names(`Abebe Alemayehu Bekele Tadesse Haile Selam Hirut Meseret Tigist Yohannes Dawit Mulugeta Girma
      Tesfaye Kebede Getachew Solomon Hana Bethlehem Mekdes Rahel Senait Genet Aster Almaz Abeba Tirunesh
      Derartu Kenenisa Gebre Berhanu Assefa Ayele Belay Birhan Daniel Demissie Desta Dereje Eyob Ephrem
      Fikru Fikirte Frehiwot Habtamu Hailu Henok Kidane Kidist Lemlem Lemma Liya Mamo Marta Mesfin Mihret
      Nardos Negash Robel Sara Seifu Senay Shewit Sisay Tamrat Tekle Teshome Tewodros Tsehay Wondimu Worku
      Yared Yemane Yordanos Zerihun Zewdu`),
      family:
        names(`Abebe Alemu Tadesse Bekele Tesfaye Kebede Haile Gebremariam Gebreselassie Girma Assefa Wolde
      Woldemariam Desta Mengistu Mekonnen Negash Tekle Teklu Hailu Hailemariam Demeke Desalegn Debebe
      Zenawi Abera Abraha Admasu Alemayehu Asfaw Ayalew Ayele Belay Berhane Berhe Beyene Birhanu Dagne
      Daba Defar Degefa Demissie Dibaba Endale Eshete Fikre Gashaw Gebre Gebrehiwot Gebremedhin Getahun
      Getachew Habte Hagos Kassa Kidane Legesse Lemma Mamo Melaku Mersha Mulugeta Nega Regassa Shiferaw
      Sisay Tefera Temesgen Teshome Tilahun Tsegaye Wondimu Worku Yimer Zeleke Zewde`),
    },
    filipino: {
      given:
        names(`Jose Juan Maria Rodrigo Ferdinand Imelda Corazon Benigno Emilio Andres Melchora Gabriela Leonor
      Marites Rowena Jocelyn Jennifer Rodel Ronaldo Rommel Reynaldo Renato Danilo Dante Ernesto Efren
      Edgardo Erlinda Evangeline Fe Florante Gerardo Girlie Gloria Hazel Honorio Isagani Jayson Jericho
      Jejomar Joel Jomar Jun Junjun Kristine Lourdes Ligaya Liza Luzviminda Mar Marvin Maricel Marilou
      Marlon Mayumi Nenita Nestor Nonoy Noel Ramil Rhea Rolando Romeo Rosario Ruel Teresita Tessie Vilma
      Wilfredo`),
      family:
        names(`Reyes Cruz Santos Bautista Garcia Mendoza Ramos Aquino Dizon Villanueva Castillo Castro Dela-Cruz
      Delos-Santos Del-Rosario De-Guzman Manalo Mangubat Macaraeg Magsaysay Macapagal Magbanua Magtibay
      Malabanan Manansala Mabini Lacson Lagman Ligaya Limjoco Lualhati Gatdula Gatchalian Dimaculangan
      Dimaguiba Dimayuga Dumlao Catacutan Calungsod Bayani Batungbakal Balagtas Bonifacio Banaag Abueva
      Agbayani Aguinaldo Alcaraz Ampil Angeles Arroyo Atienza Pangilinan Panganiban Pacquiao Pascual
      Punongbayan Quiambao Quizon Salonga Soriano Sumulong Tolentino Tumulak Umali Valdez Yabut Ylagan
      Zamora`),
    },
    georgian: {
      given:
        names(`Giorgi Nino Davit Irakli Levan Mariam Ana Tamar Nika Luka Zurab Lasha Vakhtang Tornike Shota Natia
      Ketevan Eka Salome Teona`),
      family:
        names(`Beridze Kapanadze Gelashvili Maisuradze Giorgadze Lomidze Tsiklauri Bolkvadze Kvaratskhelia
      Saakashvili Ivanishvili Margvelashvili Zourabichvili Shevardnadze`),
    },
    greek: {
      given:
        names(`Giorgos Yiannis Giannis Kostas Dimitris Nikos Vasilis Panagiotis Christos Alexandros Stavros Spyros
      Thanasis Manolis Maria Eleni Katerina Georgia Sofia Dimitra Vasiliki Ioanna Anastasia Despina
      Paraskevi Foteini`),
      family:
        names(`Papadopoulos Papadopoulou Georgiou Dimitriou Ioannou Konstantinou Nikolaou Christodoulou Papandreou
      Karamanlis Mitsotakis Tsipras Venizelos Samaras Oikonomou Economou Pappas Makris Vlachos`),
    },
    gujarati: {
      given:
        names(`Jignesh Hardik Bhavesh Chirag Dhaval Kiran Hetal Hiral Jigna Ketan Mitesh Nilesh Paresh Parth Dhruv
      Heena Falguni Darshan Mehul Nikunj Pinal Rakesh Riddhi Siddhi Snehal Tejas Trupti Umesh Urvashi
      Vipul Viral Yash Alpa Amish Ankit Bhavin Bhavna Bhumi Chetan Daksha Dipti Gaurang Harsh Hemal Hitesh
      Ila Jatin Jayesh Kalpesh Komal Krupa Manish Mansi Mayur Minal Nimesh Niral Payal Pooja Priyanka
      Rajal Rupal Sejal`),
      family:
        names(`Patel Shah Desai Mehta Joshi Trivedi Bhatt Dave Pandya Parikh Parekh Amin Doshi Gandhi Jani Kothari
      Modi Naik Panchal Parmar Prajapati Rathod Raval Sheth Solanki Soni Thakkar Thaker Vaghela Vora Vyas
      Zala Acharya Ambani Barot Bhavsar Brahmbhatt Chaudhari Chauhan Chokshi Contractor Dalal Dholakia
      Gajjar Gohil Jadeja Jhaveri Kachhadia Kapadia Kansara Lakhani Makwana Mistry Nanavati Oza Pathak
      Purohit Rana Sanghvi Savani Suthar Tandel Unadkat Vasava Zaveri`),
    },
    hausa: {
      given:
        names(`Musa Ibrahim Aminu Usman Sani Abubakar Yusuf Bello Garba Haruna Umar Ahmadu Nasiru Kabiru Lawal
      Shehu Danladi Hauwa Zainab Fatima Aisha Maryam Halima Hadiza Rabi Safiya Asabe Talatu Ladi Binta
      Jamila Rukayya Sadiya Bilkisu Murja Nafisa Hafsat Amina Rahila Zulai Kande Gambo Tanko Bala Audu Ado
      Barau Dahiru Idris Ilyasu Isa Jibrin Kabir Mahmud Mansur Mustapha Nura Rabiu Salisu Sagir Sulaiman
      Tijjani Yakubu Yahaya Zubairu Habiba Laraba Lubabatu Saratu Uwani`),
      family:
        names(`Abubakar Bello Buhari Danjuma Dangote Dikko Garba Gumi Gwarzo Ibrahim Kano Katsina Kwankwaso Ribadu
      Sambo Shagari Tambuwal Tafida Yaradua Zakari Abacha Abdulsalami Adamu Ahmed Ali Aliyu Aminu Atiku
      Audu Babangida Bala Balewa Bayero Dahiru Dankwambo Daura Dauda El-Rufai Fagge Funtua Ganduje Gana
      Gombe Goje Gusau Hassan Inuwa Jega Kabir Kaita Lamido Lawan Maccido Magaji Maigari Maitama Marwa
      Masari Mohammed Murtala Musa Namadi Nuhu Ringim Rimi Sani Shehu Sule Tanko Tofa Umar Usman Wada
      Yakubu Yusuf Zubairu`),
    },
    hawaiian: {
      given:
        names(`Kai Leilani Keanu Malia Kalani Noelani Makoa Nalani Kainoa Keola Kekoa Alana Kanani Mahina Pualani
      Ikaika Kamalei Kawika Keoni Koa Kalea Lani Moana Nohea Iolana Kaimana Kalei Keahi Kealoha Leialoha
      Lilinoe Lokelani Makana Makani Mana Mele Mikala Nani Nainoa Noa Palila Pono Pua Ululani Wailani
      Kapono Kamaka Kahiau Kaleo Kawai Kehaulani Kuulei Kaipo Kalena Anela Akela Aolani Haunani Hiapo Hoku
      Kaleolani Kiana Konani Laakea Mahealani Maile Malulani Momi`),
      family:
        names(`Kealoha Kahananui Kamakawiwoole Kahale Kanahele Kaleo Kaneshiro Kaaihue Akana Kauhane Keawe Kekauoha
      Kahaulelio Kaawa Kaohelaulii Kapaku Kamaka Kaniho Kekahuna Kalama Makaiwi Nakamura Aiwohi Akaka
      Apana Hanohano Hoopii Kaapana Kahele Kahoano Kahanamoku Kaiama Kaina Kaleikini Kalua Kamai Kamanu
      Kanoho Kapule Kauahi Kauwe Kawaihoa Keaulana Keliikoa Keliinoi Keohokalole Kuahiwi Lindsey Lono
      Mahoe Makua Mahi Naeole Naone Nihipali Opunui Paakaula Pahinui Palakiko Poepoe Puana Punua Waiau
      Waialeale Wongham`),
    },
    hebrew: {
      given:
        names(`Avi Yossi Moshe Shlomo Itzhak Yitzhak Chaim Haim Yaakov Noam Itai Ori Amit Eyal Gilad Nir Ofer Omer
      Tomer Roi Shai Yair Yonatan Yael Noa Tamar Shira Maya Michal Rivka Chana Tzipi Hadas Inbal Keren
      Liat Merav Orly Orit Ronit Sigal Tal Tali Yarden Adi Efrat Einat Galit Hila Ayelet Moran Shani Osnat
      Dafna Nurit Zehava Shoshana`),
      family:
        names(`Cohen Levi Levy Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Yosef David Amar
      Ohana Hadad Gabay Ben-David Ben-Ami Bar-Lev Shapira Shapiro Rosenberg Goldberg Netanyahu Bennett
      Lapid Gantz Barak Sharon Peres Rabin Olmert Elbaz Vaknin Ezra Edri Buzaglo Sasson Golan Harari
      Ashkenazi Segal Tzur Shaked Regev Ben-Gvir Zohar Yadin Weizman Shemesh Eliyahu Yehoshua Nahum
      Shitrit Malul`),
    },
    igbo: {
      given:
        names(`Chinedu Chukwuemeka Ngozi Chioma Emeka Ifeoma Obinna Adaeze Amarachi Uche Kelechi Nnamdi Chiamaka
      Chibuzo Chidi Chidinma Ebuka Ikenna Ifeanyi Ijeoma Nneka Nkechi Nkiruka Obiageli Okechukwu Onyeka
      Oluchi Somtochukwu Ugochukwu Uchenna Uzoma Adaobi Amaka Azuka Chiemeka Chigozie Chika Chimamanda
      Chinwe Chinyere Chizoba Chukwudi Ebele Echezona Ezinne Ginika Ifunanya Izuchukwu Kamsiyochukwu
      Kenechukwu Kosisochukwu Lotanna Munachi Ndidi Nnenna Nonso Nwachukwu Obioma Odinaka Ogechi Olisa
      Onyinye Tobenna Ugonna Zikora Arinze Afamefuna Anayo Chinonso`),
      family:
        names(`Okafor Okeke Nwosu Eze Okonkwo Nwachukwu Obi Onyekachi Nnamani Anyanwu Chukwu Onwuka Igwe Ibe Uzor
      Achebe Adichie Agu Akabueze Akpan Amadi Aniagolu Anene Azikiwe Chima Dike Ebo Egwu Ejiofor Ekwueme
      Emenike Enwonwu Ezeani Ezenwa Ezeudu Iheanacho Ikpeazu Iloh Iwobi Iwu Madu Maduka Mbah Mgbemena
      Nduka Njoku Nnaji Nwankwo Nwafor Nwokolo Nwokedi Nzeogwu Obasi Obiora Odili Ogbonna Ojukwu Okadigbo
      Okoli Okoro Okorie Okoye Okpara Onuoha Onyema Opara Orji Osuji Ozoemena Udeh Ugwu Umeh Uzochukwu
      Uzodinma`),
    },
    kazakh: {
      given:
        names(`Nursultan Aizhan Aigerim Bekzat Daniyar Yerlan Arman Askar Aidana Dinara Alikhan Sanzhar Nurlan
      Gulnara Zhanna Kairat Bakhyt Saltanat Assel Madina`),
      family:
        names(`Nazarbayev Tokayev Akhmetov Omarov Ospanov Iskakov Suleimenov Abdrakhmanov Zhumabayev Kaliyev
      Mukhamedzhanov Sadykov Serikbayev Tulegenov Bekov Nurgaliyev`),
    },
    kenyan: {
      given:
        names(`Wanjiru Kamau Njeri Mwangi Wambui Kipchoge Wanjiku Otieno Achieng Akinyi Ochieng Odhiambo Atieno
      Adhiambo Anyango Auma Awino Okoth Omondi Onyango Owino Wafula Nekesa Naliaka Wanyama Simiyu Nafula
      Barasa Kiprono Kiprotich Kipkemboi Kiplagat Cheptoo Chebet Jepkosgei Jeptoo Jelimo Jerop Cherono
      Chepngetich Rotich Koech Mutua Mutinda Mwende Mueni Ndinda Kioko Musyoka Kyalo Nduku Wayua Syombua
      Njoroge Njuguna Waithera Wangari Wairimu Nyambura Muthoni Gathoni Karanja Kariuki Gitonga Mwenda
      Kagendo Makena Kinya Moraa Kemunto Nyaboke Bosibori Kwamboka Mokeira`),
      family:
        names(`Kamau Mwangi Otieno Ochieng Njoroge Karanja Kariuki Kimani Maina Mbugua Muigai Munene Muriithi Mutai
      Mutua Mutiso Musyoka Mwaniki Ndegwa Ndung'u Ng'ang'a Ngugi Njenga Njuguna Nyaga Odhiambo Odinga
      Odongo Ogola Ojwang Okello Okoth Oloo Omondi Ongeri Onyango Opiyo Oduor Ouma Owino Owuor Rotich Ruto
      Sang Simiyu Tanui Kipketer Kiprop Kiptoo Kirui Koech Korir Kosgei Langat Lagat Cheruiyot Chelimo
      Bett Barasa Wafula Wanjala Wanyama Wekesa Waweru Wainaina Wachira Githinji Gichuru Kenyatta Kibaki
      Kinyua Kioko Makau Nyong'o Wanjiku`),
    },
    khmer: {
      given:
        names(`Sok Sophea Sopheap Bopha Chanthou Dara Kosal Makara Phirun Rith Samnang Sothea Sovann Srey Vanna
      Vannak Veasna Vibol Virak Visal Chan Channary Chenda Chhaya Kalyan Kanha Kanika Kunthea Leakena Maly
      Mealea Mony Nary Nimol Phalla Pich Pisey Ponleak Rachana Ratanak Rath Reaksmey Rithy Romdoul Sambath
      Sarath Seiha Sina Sithan Socheata Sokha Sokhom Sokunthea Sopheak Sreymom Thida Thyda Tola Vichea
      Borey Bora Bunthoeun Pheakdey`),
      family:
        names(`Sok Chea Chan Keo Kim Lim Ly Meas Men Nhem Nuon Ouk Pen Phan Pich Prak Prum Ros Sam San Sar Seng Sim
      Sin Som Son Soun Srey Suon Tep Thong Touch Ung Uy Va Yim Yin Chhim Chhay Chhun Chheang Chum Dy Heng
      Hem Hing Hor Houn Hun Huot Huy Kem Khieu Khiev Khun Kong Kuch Mam Mao Mok Mom Muth Norodom Oum
      Phoeung Sisowath`),
    },
    korean: {
      given:
        names(`Minjun Seojun Jihoon Minji Jiwon Soyeon Hyejin Seoyeon Jiyoung Sunghoon Junho Minho Jisoo Eunji
      Hyunwoo Donghyun Yuna Yujin Jimin Taehyung Namjoon Seokjin Hoseok Jungkook Hyun-woo Ji-hoon Ji-young
      Min-jun Min-ji Seo-yeon Soo-jin Sung-min Young-ho Young-soo Eun-ji Hye-jin Jae-hyun Jin-woo Joon-ho
      Kyung-soo Mi-kyung Myung-soo Sang-hoon Seung-hyun Yoo-jin`),
      family:
        names(`Kim Lee Park Choi Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song
      Ryu Yoo Hong Jeon Ko Go Moon Yang Son Bae Baek Heo Hur Nam Shim Sim Noh Roh Ha Kwak Sung Cha Joo Ju
      Woo Koo Gu Min Na Jin Ji Um Eom Chae Won Cheon Bang Gong Hyun Ham Byun Yeom Yeo Choo Do So Seok Sun
      Seol Ma Gil Yeon Wi Pyo Myung Ki Ban Ra Wang Geum Ok Yuk In Maeng Je Mo Namgung Tak Kook Eo Eun
      Pyeon Yong`),
    },
    malagasy: {
      given:
        names(`Andry Hery Rado Rivo Tojo Tiana Mamy Lalao Fara Voahangy Hanta Haja Zo Miora Onja Sitraka Faniry
      Fanja Ny-Aina Tahina Toky Lova Mialy Nirina Noro Vola Bako`),
      family:
        names(`Rakoto Rakotomalala Razafy Razafindrakoto Andrianarivo Randrianarisoa Rajaonarimampianina Rajoelina
      Ravalomanana Ratsiraka Ratsimandrava Rasoanaivo Rabe Rabemananjara Rakotonirina Randria
      Razafimahaleo Andriamanjato Ramanantsoa Rafaralahy Raharison`),
    },
    malay: {
      given:
        names(`Ahmad Muhammad Mohd Nurul Siti Nor Noor Nur Aisyah Farah Farhana Faridah Fauziah Hafiz Haziq Hidayah
      Hisham Hakim Iskandar Ismail Izzat Kamal Khairul Khadijah Mazlan Nadia Nazri Norazlina Norhayati
      Rahim Rashid Razak Rosli Rosnah Roslina Rozita Sabri Safiah Salmah Shahrul Sharifah Suhaila Syafiq
      Syahirah Syed Tengku Wan Zainab Zainal Zaleha Zulkifli Azman Azizah Azlan Aminah Amirul Aziz Badrul
      Danial Ezra Faizal Firdaus Hafizah Halim`),
      family:
        names(`Abdullah Ahmad Ibrahim Ismail Hassan Hussein Mohamad Mohamed Rahman Razak Yusof Zakaria Othman Osman
      Omar Salleh Jaafar Kassim Latif Mahmud Mahathir Mansor Musa Nasir Rashid Sulaiman Talib Yaacob
      Zainal Zainuddin Abidin Alias Anuar Ariffin Aziz Badawi Bakar Baharuddin Daud Hamid Hamzah Harun
      Hashim Husin Idris Ishak Jalil Jamaluddin Kamaruddin Karim Khalid Majid Manaf Mat Mokhtar Mustapha
      Noor Rahim Ramli Rosli Saad Said Samad Shafie Shamsuddin Tahir Yahya`),
    },
    maltese: {
      given:
        names(`Joseph Karmenu Ġużeppi Ġorġ Pawlu Salvu Ċensu Toni Żeppi Marija Ġużeppa Karmena Rita Doris Josette
      Graziella Daphne`),
      family:
        names(`Borg Camilleri Vella Farrugia Zammit Micallef Galea Grech Attard Spiteri Azzopardi Mifsud Caruana
      Muscat Agius Pace Fenech Schembri Abela Sammut Gatt Debono Bonnici Cassar Busuttil Portelli Xuereb
      Saliba Said Psaila Buttigieg Mizzi Ellul Scicluna Cachia Tabone Calleja`),
    },
    marathi: {
      given:
        names(`Aditi Akshay Amol Anagha Aniket Anjali Ashwini Avinash Bhushan Chaitali Chinmay Dhananjay Digambar
      Gajanan Ganesh Gauri Girish Hemant Jyotsna Kaustubh Ketaki Ketki Kunal Madhuri Mahesh Makarand
      Mandar Manasi Milind Mrunal Mugdha Nachiket Nandini Neha Nikhil Omkar Prachi Pradnya Prajakta Pramod
      Prasad Rohan Rucha Rutuja Sachin Sai Sameer Sandip Sanjay Saurabh Sayali Shraddha Shreyas Shruti
      Siddharth Smita Snehal Suhas Sumedh Swapnil Swati Tanvi Tejaswini Tushar Vaibhav Vaishali Vinayak`),
      family:
        names(`Deshmukh Patil Kulkarni Joshi Jadhav Pawar Shinde More Chavan Gaikwad Bhosale Kadam Kale Deshpande
      Gokhale Apte Athawale Bapat Bhagat Bhave Bhide Chitale Dalvi Damle Dixit Gadgil Gavaskar Ghorpade
      Gore Gupte Hegde Ingle Jagtap Kamble Karnik Kelkar Khandekar Kolhe Lele Lokhande Mahajan Mane
      Marathe Mhatre Mohite Nene Nikam Oak Paranjape Patwardhan Phadke Raut Ranade Sable Salunkhe Sane
      Sathe Sawant Shirke Sonawane Tambe Tawde Tendulkar Thackeray Thorat Tilak Wagh Yadav`),
    },
    mongolian: {
      given: names(`Bat-Erdene Batbayar Oyunbileg Ganbaatar Enkhbayar Munkhbat Bolormaa Tsetseg Altantsetseg
      Narantsetseg Sarangerel Solongo Oyuna Tuya Undraa Enkhtuya Erdene Ganbold Gantulga Temuujin Temujin
      Tuguldur Otgonbayar Purev Sukhbaatar Tsogtbaatar Bayarmaa Bayar Battulga Batu Bilguun Boldbaatar
      Bold Chinbat Davaa Dorj Dulguun Enkhjargal Enkhjin Gerel Khulan Khaliun Lkhagva Maral Munkhtsetseg
      Namuun Nandin Nomin Nyamaa Odval Saruul Sergelen Shinebayar Tamir Tserendorj Tsolmon Uranchimeg
      Uyanga Zaya Zolzaya Anand Amarbayasgalan Ariunaa Battsetseg`),
      family:
        names(`Batbold Batbayar Batsukh Batmunkh Baatar Bayarsaikhan Boldbaatar Chuluun Damdin Dashdorj Dorj
      Dorjsuren Enkhbold Erdenebat Gantumur Ganzorig Gombo Jargalsaikhan Khurelsukh Lkhagvasuren Luvsan
      Munkhbayar Myagmar Namjil Naranbaatar Ochir Otgon Purevdorj Sanjaa Sukhbaatar Tsedenbal Tserenpil
      Tsogt Tumur Ulziibayar Zandan Altangerel Amgalan Badamdorj Bat-Ochir Bayar Byambasuren Choijamts
      Dagva Davaasuren Delger Demberel Enkhtur Galsan Ganbat Gankhuyag Gansukh Jamsran Khishigt Lodoi
      Mandakh Mönkh Nyamdorj Oyunchimeg Ravdan Sambuu Sodnom Tömörbaatar Zorigt`),
    },
    pakistani: {
      given: names(
        `Muhammad Ali Ahmed Hassan Hussain Usman Bilal Imran Faisal Kashif Asif Adnan Fahad Hamza Zain`,
      ),
      family:
        names(`Khan Ahmed Ali Malik Hussain Shah Butt Chaudhry Qureshi Raja Sheikh Mirza Bhatti Baig Akhtar Iqbal
      Javed Nawaz Sharif Bhutto Zardari Gilani Abbasi Awan Dar Durrani Gondal Janjua Kayani Khattak Lodhi
      Memon Mehmood Niazi Paracha Rana Rathore Siddiqui Soomro Tareen Yousafzai Zaidi`),
    },
    persian: {
      given:
        names(`Reza Hossein Mohammad Amir Mehdi Saeed Hamid Behzad Babak Farhad Kaveh Kourosh Dariush Siamak
      Shahram Bahram Navid Omid Arash Maryam Zahra Fatemeh Leila Shirin Nasrin Parisa Mahsa Niloufar
      Azadeh Shadi Setareh Golnaz Yasaman Roya Mina Nazanin Sepideh Samira Elham Bahareh`),
      family:
        names(`Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Hashemi Mousavi Rahimi Rostami Sadeghi Shirazi
      Tehrani Esfahani Tabrizi Farahani Ghorbani Heidari Ebrahimi Akbari Amini Asadi Azizi Bagheri
      Bakhtiari Ghasemi Habibi Kazemi Khatami Larijani Mirzaei Najafi Nazari Norouzi Pahlavi Raisi Rouhani
      Safavi Salehi Shahbazi Soleimani Yazdani Zarei`),
    },
    polynesian: {
      given:
        names(`Sione Tevita Mele Ana Semisi Viliami Siaosi Losa Tupou Salote Manase Sitiveni Ioane Tavita Tavana
      Sina Lagi Talia Fetu Malakai Penisimani Siosaia Paula Taniela Fonoti Iosefa Iosua Lafaele Leota Lupe
      Masina Moana Pita Samuelu Seini Sefo Sefina Simi Tama Tasi Tiare Teuila Tino Toa Tui Vai Vaitiare
      Wiremu Hemi Tane Rangi Aroha Hinemoa Kahurangi Manaia Mere Ngaio Nikau Tamati Tipene Wikitoria Whetu
      Te-Rangi Kauri Anahera Maia Ariki Tawhiri Hoani Hone Rawiri Mihaka`),
      family:
        names(`Tuilagi Leota Faleolo Fonoti Folau Fifita Taufa Tupou Vaipulu Moala Latu Tonga Taumalolo Mafi Vake
      Vea Piutau Kata Havili Fusitua Halaifonua Laulala Kioa Lolohea Manu Naufahu Palu Sopoaga Tuala
      Tuimavave Tuiasosopo Tuipulotu Faumuina Aiono Ah-Kuoi Alofa Fuimaono Ioane Iosefa Lafaele
      Lealaiauloto Lemalu Malielegaoi Mapusua Matautia Nanai Pauga Pritchard Samoa Sapolu Seumanu Siaosi
      Tagaloa Tamasese Toeava Vaai Ngata Parata Tamihere Tipene Waititi Harawira Henare Karaka Kereama
      Mahuta Ngarimu Paki Pomare Rangihuna Ruatapu Taiaroa Tawhiri Wharepapa Whaitiri Whatarau`),
    },
    punjabi: {
      given:
        names(`Gurpreet Harpreet Jaspreet Manpreet Simran Amandeep Amarjit Baldev Balwinder Baljit Charanjit Daljit
      Davinder Dilpreet Gagandeep Gurbaksh Gurdeep Gurmeet Gurinder Gurjit Harbhajan Harbir Hardeep
      Harinder Harjit Harjinder Harleen Harman Harmeet Harminder Inderjit Jagdeep Jagjit Jasbir Jasleen
      Jasmeet Jaswant Jaswinder Jatinder Jitender Kamaljit Karamjit Karanjit Kirandeep Kulwant Kulwinder
      Lakhwinder Lovepreet Mandeep Maninder Manjit Manmohan Mohinder Navdeep Navjot Navneet Paramjit
      Parminder Prabhjot Rajinder Rajwinder Ramandeep Ranjit Ravinder Sandeep Satnam Satwinder Sukhdev
      Sukhjit Sukhwinder Surinder Tejinder Varinder`),
      family:
        names(`Singh Kaur Gill Sandhu Sidhu Dhillon Brar Grewal Dhaliwal Bajwa Bains Bal Bedi Bhatia Bhullar
      Boparai Chadha Chahal Cheema Chawla Deol Dhanoa Dhami Dosanjh Gandhi Garcha Ghuman Hayer Hundal
      Johal Judge Kang Khaira Khurana Kohli Lamba Mahal Malhi Mann Multani Nagra Nijjar Oberoi Pannu
      Parmar Purewal Randhawa Rai Riar Sahota Saini Samra Sandher Sangha Sehgal Sekhon Sethi Shergill
      Sodhi Sohal Sood Suri Talwar Toor Uppal Virk Walia`),
    },
    russian: {
      given:
        names(`Sergei Sergey Alexei Aleksey Alexey Andrei Andrey Dmitri Dmitriy Evgeny Yevgeny Evgeniy Nikolai
      Nikolay Mikhail Yuri Yury Vasily Anatoly Grigory Tatiana Tatyana Ekaterina Yekaterina Natalia
      Natalya Yulia Julia Ksenia Xenia Olga Svetlana Lyudmila Ludmila`),
      family: names(
        `Chaikovsky Tchaikovsky Tolstoy Dostoevsky Rachmaninoff Yeltsin Gorbachev Khrushchev Solovyov`,
      ),
    },
    rwandan: {
      given:
        names(`Jean-Bosco Emmanuel Uwimana Mukamana Habimana Niyonzima Ndayishimiye Iradukunda Ishimwe Uwase Mutesi
      Umutoni Keza Gatete Kagame Mugisha Mukiza Nkurunziza Hakizimana Bizimana Nshimiyimana Nsengiyumva
      Ingabire Umuhoza Uwamahoro Tuyisenge Munyaneza`),
      family:
        names(`Habimana Niyonzima Nkurunziza Hakizimana Bizimana Nshimiyimana Nsengiyumva Uwimana Mukamana
      Ndayisenga Habyarimana Kagame Bizimungu Rusesabagina Ntaryamira Ndadaye Buyoya Munyaneza Mugabo
      Mugisha Rwigema Ruzibiza Kayibanda Twagiramungu`),
    },
    sinhala: {
      given:
        names(`Nimal Kamal Sunil Chaminda Dilshan Kasun Nuwan Sanath Tharindu Lahiru Dinesh Dilrukshi Chathurika
      Anusha Amali Achini Ashan Asanka Buddhika Chamara Chandana Chandrika Damith Dhammika Dinusha Gayan
      Gayani Hasini Hashan Hiruni Isuru Ishara Janaka Jayani Kanchana Kavindu Kumari Kumudu Lakmal Lakshan
      Malini Manjula Menaka Nadeesha Nadeeka Nilanthi Nirosha Pathum Pradeep Prasanna Priyantha Rangana
      Ruwan Ruwani Sachini Samantha Sandun Sanduni Saman Sewwandi Shehan Shashini Thilini Thisara Upul
      Uthpala`),
      family:
        names(`Perera Fernando Silva Bandara Jayawardena Wickramasinghe Ranatunga Rajapaksa Senanayake Bandaranaike
      Gunawardena Wijesinghe Herath Dissanayake Ekanayake Karunaratne Kumara Liyanage Mendis Muthukumarana
      Nanayakkara Navaratne Premadasa Ratnayake Samarasinghe Samaraweera Seneviratne Siriwardena Sirisena
      Tennakoon Tillakaratne Udawatte Vaas Vithanage Wanigasekara Warnakulasuriya Weerakoon Weerasinghe
      Wijeratne Wijesekara Wijewardena Abeysekera Abeywickrama Amarasinghe Athukorala Balasuriya
      Chandrasekara Dharmasena Dias Edirisinghe Fonseka Gamage Gamlath Hettiarachchi Jayakody Jayasinghe
      Jayasuriya Jayatilleke Kulatunga Kulasekara Malinga Mathews Munasinghe Pathirana Peiris`),
    },
    somali: {
      given:
        names(`Abdi Ahmed Mohamed Hassan Ali Abdullahi Abdirahman Abdikarim Abdiaziz Abdirashid Bashir Bile Daud
      Dahir Farah Faisal Guled Gedi Hussein Ibrahim Ismail Jama Jamal Khalid Liban Mahad Mahamud Mohamud
      Mukhtar Nur Omar Osman Rage Said Samatar Sharmarke Shire Warsame Yusuf Zakaria Amina Asha Ayaan
      Aamina Deqa Faduma Fadumo Farhiya Fowsiya Habiba Halimo Hamdi Hawa Hibo Hodan Idil Ifrah Ikran Ilhan
      Khadra Ladan Leyla Maryan Nasra Nimco Rahma Sagal Sahra Saido Shukri Sucaad Ubah Warsan Yasmin Zahra`),
      family:
        names(`Abdi Abdullahi Abdirahman Aden Adan Ahmed Ali Barre Bihi Bulhan Dahir Dirie Dualeh Duale Elmi Egal
      Farah Farole Galaid Gedi Geelle Guled Gure Hashi Hassan Hersi Hirsi Hussein Ibrahim Igal Isse Ismail
      Jama Jimale Kahin Khaire Magan Mahamud Matan Mohamed Mohamud Mumin Muse Nuh Nur Nuur Omar Osman
      Qaybe Rage Roble Samatar Sharif Sheikh Shermarke Shire Siyad Sugule Tarsan Ugas Warsame Wehliye
      Weheliye Yusuf Yasin Ciise Cali Cumar Xasan Maxamed Nuurow`),
    },
    'southern-african': {
      given:
        names(`Tatenda Tendai Chipo Farai Rudo Tafadzwa Kudzai Rumbidzai Tapiwa Tinashe Tanaka Takudzwa Simbarashe
      Shingai Nyasha Munashe Ruvimbo Vimbai Tsitsi Thokozani Chikondi Chisomo Kondwani Limbani Mphatso
      Madalitso Mwiza Thandizo Bwalya Chanda Mutale Mulenga Mwansa Chilufya Kabwe Natasha Lubinda Mwangala
      Namukolo Kagiso Lerato Tumelo Neo Tshepo Mpho Palesa Refilwe Keabetswe Kgomotso Boitumelo Tebogo
      Thato Karabo Katlego Lesego Masego Mosa Naledi Onalenna Otsile Pule Rethabile Sechaba Teboho Tlotlo`),
      family:
        names(`Moyo Ncube Sibanda Ndlovu Mupfumi Chikwanha Chigumbura Mugabe Mnangagwa Tsvangirai Chamisa Mutasa
      Makoni Muzenda Mapfumo Mtukudzi Masakadza Chakabva Chirwa Banda Phiri Mwale Mbewe Zulu Tembo Sakala
      Lungu Mwanza Nyirenda Gondwe Kamanga Kalua Msiska Mkandawire Munthali Mvula Chanda Mulenga Mwansa
      Bwalya Chiluba Kaunda Sata Hichilema Mwanawasa Musonda Kapambwe Mokoena Molefe Mokgosi Mogae Khama
      Masire Masisi Motsepe Modise Mahlangu Mabena Maluleke Baloyi Chauke Mathebula Mothibi Moeketsi
      Mofokeng Mosisili Thabane Letsie Sekhoto Tau Tladi Tshabalala`),
    },
    swahili: {
      given:
        names(`Juma Rehema Baraka Neema Amani Hamisi Zuhura Asha Mwanaisha Salim Zawadi Furaha Imani Upendo Bahati
      Shabani Rashidi Saidi Athumani Mwajuma Tumaini Faraja Pendo Subira Jabali Jelani Simba Makame Khamis
      Mosi Pili Tatu Kombo Zainabu Halima Fatuma Khadija Saada Salma Mariamu Hawa Husna Amina Aziza Bakari
      Hassani Hussein Idrisa Issa Jumanne Kassim Kheri Masoud Mbarak Mwinyi Mzee Omari Ramadhani Selemani
      Suleiman Yusufu Ali Abdallah Shukuru Sadiki Nuru Nia Makena Lulu Zuri Rafiki`),
      family:
        names(`Mwinyi Kikwete Nyerere Mkapa Magufuli Mwakyembe Mushi Massawe Mollel Kimaro Lyimo Shayo Swai Temba
      Mosha Mrema Mbowe Lissu Makamba Mwamba Mwandri Mtei Mwita Marwa Chacha Kessy Komba Haule Ngonyani
      Mapunda Nchimbi Ndunguru Nyoni Mhagama Mbilinyi Kilewo Msuya Mkwawa Mpango Ndugai Ndalichako
      Majaliwa Mwigulu Kabudi Kalemani Lukuvi Lugola Lowassa Sumaye Pinda Warioba Salim Shein Karume Jumbe
      Hamad Bakari Juma Omari Rashidi Hassan Abdallah Salum Mohamed Suleiman Kassim Khamis Makame Haji
      Faki Kombo Mwalimu`),
    },
    tamil: {
      given:
        names(`Arun Karthik Priya Lakshmi Meena Murugan Senthil Selvam Suresh Saravanan Vijay Dinesh Ganesh
      Gayathri Kavitha Kumaran Anbu Anitha Aravind Ashwin Balaji Bharathi Chitra Deepa Devi Dhanush Divya
      Ezhil Gokul Gowri Hari Ilango Indumathi Jaya Jayanthi Kannan Kala Kamala Kavin Malar Manikandan
      Mythili Nandhini Nila Nithya Padma Pandian Prabhu Prakash Radha Raghu Rajesh Ramya Ravi Revathi
      Sangeetha Sathish Shanthi Sivakumar Sudha Sundar Tamilselvi Thamarai Uma Vasanth Vetri Vidya`),
      family:
        names(`Subramanian Krishnamurthy Natarajan Ramaswamy Venkatesan Venkataraman Raghavan Narayanan Murugan
      Palaniappan Chidambaram Annamalai Arumugam Balasubramaniam Chandrasekaran Chelliah Dorairaj
      Elangovan Ganesan Gopalakrishnan Govindaraj Jayaraman Kandasamy Karunanidhi Kumaraswamy Kuppusamy
      Lakshmanan Manickam Muthusamy Nadarajan Nagarajan Nallathambi Pandian Periasamy Perumal Ponnusamy
      Rajagopal Rajamani Rajendran Rajaratnam Ramachandran Ramalingam Ramanathan Sabapathy Sankaran
      Santhanam Selvaraj Shanmugam Sivaraman Somasundaram Srinivasan Sundaram Swaminathan Thangaraj
      Thiagarajan Thirumalai Vaidyanathan Veerappan Velayutham Vijayakumar Viswanathan Iyer Iyengar Pillai
      Chettiar Nadar`),
    },
    telugu: {
      given:
        names(`Venkata Srinivas Lakshmi Anjali Ramesh Satish Sravani Swathi Sowmya Sirisha Sindhu Sailaja Ramya
      Prasad Praveen Pavan Padmaja Nagarjuna Naveen Mounika Madhavi Mahesh Lavanya Kiran Keerthi Kalyan
      Jyothi Jagan Haritha Harsha Gopal Durga Divya Chandra Bhavani Bhargav Anusha Aparna Akhil Aditya
      Ravindra Rajasekhar Rajeswari Raghava Pradeep Murali Mohan Manjula Krishna Kavya Kranthi Hemanth
      Chaitanya Charan Vamsi Varun Vijaya Vishnu Yamini Tejaswi Tarun Suma Sudheer Sridhar Sarath`),
      family:
        names(`Reddy Naidu Rao Chowdary Varma Raju Sastry Sarma Goud Yadav Nayak Akkineni Alluri Anumula Bandaru
      Bathula Bhimavarapu Boddu Bollineni Chalasani Chintala Chiranjeevi Daggubati Dasari Devarakonda
      Gadde Gajula Ganta Garikapati Gogineni Gottipati Gudivada Gummadi Gunturi Jasti Kakarla Kamineni
      Kandula Kolli Konidela Kosaraju Kota Lingamaneni Maddineni Mallela Mandava Mekala Mudunuri Nandamuri
      Nimmagadda Paladugu Pasupuleti Peddireddy Penumatsa Polavarapu Potluri Ravuri Sagi Siddhartha
      Tadikonda Tummala Uppalapati Vemuri Vemula Yalamanchili Yarlagadda`),
    },
    thai: {
      given:
        names(`Somchai Somsak Somying Suchart Surachai Sompong Siriporn Supaporn Sunisa Suda Sasithorn Sirikit
      Wichai Wirat Wanida Wanna Warunee Waraporn Thawatchai Thaksin Thanakorn Thanawat Thidarat Tassanee
      Prasert Prayut Pranee Pornthip Porntip Piyawat Phichai Phanuwat Pattama Panida Orathai Noppadol
      Niran Nattapong Natthaphon Narong Nonthawat Nipa Malee Manop Mongkol Montri Kanya Kanchana Kittisak
      Kritsada Kamol Jintana Jirapat Jaruwan Chaiyaporn Chatchai Chalerm Chanida Chuan Boonmee Boonsri
      Banchong Arthit Anong Anchalee Apichart Apirak Aroon Ratana Ratchanee Rungnapa`),
      family:
        names(`Saetang Saelim Saelee Srisuk Sukjai Sukhum Suwannarat Suwan Somboon Sombat Thongchai Thongdee
      Thongsuk Thongkham Chaiyasit Chaiyo Chaisuwan Charoensuk Charoen Jaidee Jitpakdee Kaewmanee Kaewsai
      Kongkaew Khamphaeng Klinhom Limsakul Meesuk Maneerat Panyarachun Pattanapong Phromma Phongphan
      Prasertsuk Prathum Promsri Rattanakorn Rattanaporn Rakthai Ruangrit Saengthong Sangsuk Sanguansak
      Shinawatra Siriwat Sirichai Sornsai Srisai Srithong Sriwilai Suksawat Supachai Tangjai Tantiwong
      Thammasat Thepsuwan Thipphavong Vejjajiva Wattana Wattanakul Wongsa Wongsawat Wongsiri Yodrak
      Yimsiri Chan-ocha Leekpai`),
    },
    ukrainian: {
      given:
        names(`Oleksandr Volodymyr Andriy Dmytro Serhiy Mykola Vasyl Yuriy Oleh Ihor Bohdan Taras Ostap Yaroslav
      Kateryna Olena Oksana Iryna Nataliya Tetyana Lyudmyla Halyna Solomiya Yuliya Anastasiya`),
      family:
        names(`Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Zelenskyy Poroshenko Klychko Lysenko
      Marchenko Moroz Savchenko Petrenko Melnyk Boyko`),
    },
    'urdu-script': {
      given:
        names(`محمد احمد علی حسن حسین عثمان بلال عمران فیصل کاشف آصف عدنان فہد حمزہ زین عائشہ فاطمہ مریم خدیجہ زینب
      صائمہ سعدیہ ثنا حنا نادیہ شازیہ رابعہ سمیرا نسرین پروین شبانہ رخسانہ عابدہ طارق ندیم نعیم سلیم کلیم
      جاوید پرویز اکرم اسلم انور اختر اقبال ارشد امجد اشرف اعجاز بشیر نذیر منیر ظفر ناصر یاسر عامر عمیر
      عمر زبیر جنید شہباز نواز`),
      family:
        names(`خان احمد علی ملک حسین شاہ بٹ چوہدری قریشی راجہ شیخ مرزا بھٹی بیگ اختر اقبال جاوید نواز شریف بھٹو
      زرداری گیلانی عباسی اعوان ڈار درانی گوندل جنجوعہ کیانی خٹک لودھی میمن محمود نیازی پراچہ رانا راٹھور
      صدیقی سومرو ترین یوسفزئی زیدی رضوی نقوی جعفری کاظمی بخاری ہاشمی انصاری فاروقی عثمانی علوی چیمہ وڑائچ
      سندھو باجوہ گجر آرائیں کھوکھر کھوسہ لغاری مزاری مینگل بگٹی`),
    },
    vietnamese: {
      given: [],
      family:
        names(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trương Lâm Mai Tô
      Trịnh Đào Hà Cao Lương Lưu Phùng Quách Tạ Thái Châu Chu Kiều La Mạc Nghiêm Ông Quan Tăng Thạch Tống
      Triệu Vương Văn Vi Viên Âu Bạch Cù Diệp Doãn Giang Hứa Khổng Khuất Lại Nhan Ninh Phó Tiêu Từ Ung`),
    },
    xhosa: {
      given:
        names(`Nomvuyo Sizwe Andile Ayanda Lwazi Mandisa Nosipho Thandi Vuyo Xola Zukiswa Siyabulela Khanyiso
      Lulama Nkosazana Ncumisa Phumeza Phumla Sandile Sindiswa Sinethemba Siphokazi Sisanda Thembisa
      Thobela Unathi Viwe Vuyokazi Vuyani Vuyiswa Yanga Zizipho Zolani Zoleka Zolile Akhona Anele Asanda
      Athini Avela Babalwa Bandile Bonga Bulelwa Buntu Fezeka Kholeka Khaya Lindelwa Lonwabo Loyiso
      Luthando Luzuko Masixole Mzwandile Mzimasi Monde Namhla Nolitha Noluthando Nomaxabiso Nomfundo
      Nontsikelelo Nozuko Olwethu Phakama Pumza`),
      family:
        names(`Mandela Sisulu Tambo Mbeki Sobukwe Biko Hani Mqhayi Jabavu Soga Mda Mhlaba Mlangeni Mtshali Mtyala
      Madikizela Makiwane Matiwane Mazibuko Mbete Mfeketo Mgijima Mjali Mkhonto Mncedane Mnyanda Mpahlwa
      Mpetha Mpofu Mtirara Mxenge Nase Ndamase Ndungane Ngcuka Ngcukana Ngconde Ngqula Njokweni Nkwinti
      Nondumiso Nqakula Ntantala Ntshinga Ntsebeza Nyoka Nzo Pityana Plaatjie Qunta Rubusana Sandile
      Sigcau Sijadu Silinga Sokupa Songca Stofile Tshabalala Tshefu Tyali Vava Xuma Yako Yengeni Zokwana
      Zonke`),
    },
    yoruba: {
      given:
        names(`Adebayo Adeola Adunni Babatunde Ayodele Bukola Damilola Femi Folake Funmilayo Gbenga Kehinde Kunle
      Lekan Morenike Olamide Olumide Oluwaseun Segun Taiwo Temitope Tolulope Tunde Yetunde Wale Sade Sola
      Adewale Aderonke Abimbola Abiodun Abiola Ayoola Bolanle Bolaji Dapo Dayo Dele Dotun Ebun Folasade
      Ibukun Idowu Iyabo Jide Jumoke Kayode Kolawole Lanre Modupe Mojisola Niyi Olabisi Oladele Olatunji
      Omolara Opeyemi Oyinkansola Rotimi Simisola Titilayo Toyin Wuraola Yemi Yinka Ayobami Bamidele`),
      family:
        names(`Adebayo Adeleke Adeyemi Afolabi Ajayi Akande Akindele Akinola Akinyemi Alabi Awolowo Ayinde Babalola
      Bakare Balogun Bankole Dada Daramola Durojaiye Fagbemi Falana Falola Fashola Fasanya Ibidapo Ige
      Jegede Kuti Ladipo Lawal Ogundele Ogunleye Ogunbiyi Okunola Olajide Olaniyan Olawale Olayinka Oni
      Oyebanji Oyedepo Oyelaran Oyelowo Oyewole Salako Shonibare Sowande Soyinka Tinubu Adegoke Adekunle
      Adesanya Adetokunbo Adewunmi Aluko Aregbesola Arowolo Ashiru Atanda Ayodeji Falade Fayemi Idowu
      Makinde Obasanjo Odukoya Ogunsanya Olowu Omotoso Osinbajo Sanusi`),
    },
    zulu: {
      given:
        names(`Sipho Thabo Nomvula Zanele Thandeka Sibusiso Nokuthula Bongani Mandla Themba Nhlanhla Lindiwe Nomsa
      Zodwa Busisiwe Thembi Ntombi Nandi Jabulani Musa Mthunzi Siyabonga Sanele Lungelo Mpumelelo
      Nkosinathi Thulani Vusi Xolani Zakhele Ayanda Andile Bhekizizwe Dumisani Gugu Hlengiwe Khanyisile
      Khethiwe Londiwe Minenhle Nobuhle Nomalanga Nompumelelo Nonhlanhla Nqobile Phindile Precious Senzo
      Sfiso Silindile Simphiwe Sizwe Smangaliso Sphesihle Thabani Thandiwe Thobeka Wandile Zandile Zinhle
      Zola`),
      family:
        names(`Dlamini Nkosi Zulu Khumalo Ndlovu Mthembu Mkhize Buthelezi Cele Gumede Hadebe Hlongwane Jele Khoza
      Kunene Langa Luthuli Mabaso Mabuza Madonsela Majola Makhanya Malinga Maphumulo Masango Mashaba
      Mbatha Mchunu Mdluli Mhlongo Mkhwanazi Mlambo Mngadi Mngomezulu Mnguni Mntambo Msomi Mthethwa Myeni
      Mzimela Ndaba Ngcobo Ngema Ngubane Ngwenya Nhleko Ntuli Nxumalo Nyembe Nzimande Phakathi Radebe
      Shabangu Shezi Shange Sibeko Sibiya Sithole Sokhela Thusi Vilakazi Xaba Xulu Zondi Zuma Zungu Zwane`),
    },
  };
