import type { Names } from '../names';
import { words } from './words';

export const europeanNames: Readonly<Record<string, Names>> = {
  irish: {
    given:
      words(`Aoife Ciarán Siobhán Pádraig Niamh Seán Caoimhe Oisín Gráinne Declan Róisín Cormac Sinéad Eoin Máire Fionn Orla Tadhg
      Saoirse Conor Deirdre Ruairí Éabha Donncha Bríd Diarmuid Clodagh Lorcan Muireann Cathal Fiadh Darragh Sadhbh Niall Ailbhe`),
    family:
      words(`O'Brien O'Sullivan Murphy Ó\u00a0Briain McCarthy O'Neill Byrne Doyle Gallagher Kennedy Lynch O'Connor Quinn Walsh Ryan
      Fitzgerald McLoughlin O'Callaghan Ó\u00a0Dálaigh Nic\u00a0Dhonnchadha Mac\u00a0Giolla Keane Moriarty Nolan Duffy O'Shea Ní\u00a0Bhriain`).map(
        (name) => name.replaceAll('\u00a0', ' '),
      ),
  },
  welsh: {
    given:
      words(`Rhys Cerys Gareth Angharad Dylan Ffion Ieuan Carys Owain Sian Geraint Megan Huw Eleri Gwyn Nia Llewellyn Bronwen Alun Catrin
      Iolo Lowri Emyr Mair Gethin Anwen Hywel Eirlys Madoc Gwenllian Callum Morag Hamish Eilidh Fergus Isla Lachlan Mhairi Ewan Catriona
      Angus Ailsa Murdo Kirsty Ruaridh Shona`),
    family:
      words(`Llewellyn Pritchard Griffiths Jenkins Davies Morgan Bevan Gwynne Prosser Vaughan Ellis Parry Powell Bowen Cadwallader
      MacLeod MacDonald Campbell McKenzie Stewart Urquhart Sinclair Farquhar Drummond Galbraith MacAulay Buchanan Colquhoun Dalgleish
      Menzies McAllister Ogilvie Ferguson Kinnaird Lockhart`),
  },
  'icelandic-patronym': {
    given:
      words(`Jón Guðrún Sigurður Anna Gunnar Kristín Ólafur Margrét Einar Sigríður Kristján Helga Magnús Ingibjörg Stefán Jóhanna
      Björn Katrín Árni Ragnheiður Þór Hildur Bjarni Auður Ragnar Steinunn Þorsteinn Elín Freyr Sólveig Snorri Birta Atli Edda`),
    family:
      words(`Jónsson Guðmundsdóttir Sigurðsson Einarsdóttir Gunnarsson Ólafsdóttir Stefánsson Magnúsdóttir Kristjánsson
      Björnsdóttir Árnason Þórsdóttir Ragnarsson Helgadóttir Þorsteinsson Bjarnadóttir Pálsson Haraldsdóttir Snorrason Gísladóttir
      Halldórsson Jóhannsdóttir Karlsson Pétursdóttir Tryggvason Hauksdóttir Eiríksson Sveinsdóttir Sigfússon Thorlacius`),
  },
  armenian: {
    given:
      words(`Armen Ani Tigran Nare Gevorg Mariam Hayk Lusine Vahan Anahit Ara Gayane Narek Siranush Davit Arpine Karen Hasmik Aram
      Sona Gor Astghik Hovhannes Lilit Levon Taline Raffi Nairi Vartan Shushan Garo Zabel Hrant Araxie Sarkis Talar Krikor Maro
      Artur Gohar Samvel Naira Ruben Nune Suren Varduhi Ashot Susanna Mher Ruzanna Sevak Zaruhi Edgar Knarik Vigen Satenik Avet
      Milena Grigor Eva`),
    family:
      words(`Petrosyan Hakobyan Sargsyan Grigoryan Harutyunyan Karapetyan Mkrtchyan Avetisyan Hovhannisyan Gevorgyan Khachatryan
      Manukyan Vardanyan Poghosyan Ghazaryan Abrahamyan Stepanyan Martirosyan Danielyan Simonyan Kazarian Boghosian Deukmejian
      Kevorkian Bagdasarian Terzian Hagopian Garabedian Sarkissian Arakelian Babayan Melikyan Nalbandyan Ohanian Papazian Tatevosyan
      Zakaryan Aslanyan Baghdasaryan Davtyan Galstyan Hambardzumyan Israyelyan Kirakosyan Margaryan Nazaryan Oganesyan Pashinyan
      Safaryan Tadevosyan Yeghiazaryan Yesayan Zohrabyan Kocharyan Movsisyan Bedrosian Aznavour Mikaelyan Tumanyan Adamyan`),
  },
  georgian: {
    given:
      words(`Giorgi Nino Davit Tamar Levan Mariam Irakli Ketevan Zurab Ana Nika Salome Lasha Eka Gia Natia Vakhtang Maia Tornike Khatia
      Sandro Lika Archil Nana Beka Tinatin Shota Rusudan Mamuka Manana Otar Lela Vazha Teona Kakha Sopho Merab Nutsa Zaza Elene
      Temur Lali Gocha Tea Ilia Barbare Luka Anastasia Revaz Medea Avtandil Ia Guram Ekaterine Tengiz Dali Saba Eteri Goga Marika`),
    family:
      words(`Beridze Kapanadze Gelashvili Maisuradze Giorgadze Lomidze Tsiklauri Kvaratskhelia Bolkvadze Mamedova Khutsishvili
      Shengelia Gogoladze Chikovani Dvali Nozadze Japaridze Abashidze Saakashvili Margvelashvili Gvaramia Zurabishvili Ivanishvili
      Shevardnadze Kobakhidze Melikishvili Tabatadze Khmaladze Gabunia Kiknadze Chkheidze Mchedlishvili Tsereteli Dolidze Kaladze
      Arveladze Kinkladze Iashvili Tvalavadze Lobzhanidze Sulakvelidze Mikautadze Kutateladze Bakradze Burduli Gogichaishvili
      Gurgenidze Jikia Kajaia Kekelidze Lominadze Nadiradze Ochigava Pataridze Ramishvili Surguladze Todua Ugulava Vashadze Zhvania`),
  },
  'ukrainian-romanised': {
    given:
      words(`Oleksandr Olena Dmytro Iryna Andriy Oksana Serhiy Natalia Volodymyr Kateryna Bohdan Yulia Taras Svitlana Mykola Anastasiia
      Yuriy Halyna Vasyl Daria Petro Solomiia Ihor Khrystyna Roman Zlata Oleh Liudmyla Vitaliy Viktoriia Ruslan Polina Maksym Tetiana
      Yaroslav Mariya Ostap Nadiya Anton Alina Artem Valentyna Denys Larysa Yevhen Inna Viktor Olha Mykhailo Lesia Stepan Uliana
      Nazar Orysia Kyrylo Myroslava Danylo Ruslana Hryhoriy Zoryana`),
    family:
      words(`Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Melnyk Shevchuk Polishchuk Boyko Koval Lysenko Rudenko Savchenko
      Petrenko Marchenko Moroz Klymenko Pavlenko Karpenko Hrytsenko Zelenskyy Poroshenko Klitschko Tymoshenko Yushchenko Kuchma
      Kuzmenko Levchenko Romanenko Vasylenko Ponomarenko Havrylyuk Kostenko Honchar Zaluzhny Franko Ukrainka Stefanyk Kotsiubynsky
      Danylenko Demchenko Fedorenko Hnatyuk Ivashchenko Kharchenko Lukashenko Mazur Nazarenko Ostapchuk Panchenko Radchenko
      Semenyuk Tarasenko Usenko Voloshyn Yaremenko Zinchenko Chornovil Dovzhenko`),
  },
  'russian-romanised': {
    given:
      words(`Dmitri Anastasia Alexei Olga Ivan Natasha Sergei Tatiana Mikhail Ekaterina Pavel Svetlana Nikolai Elena Andrei Irina Vladimir
      Ksenia Maxim Lyudmila Oleg Galina Igor Marina Kirill Polina Anton Yulia Vadim Daria Konstantin Vera Grigory Larisa Evgeny Nina
      Yuri Alla Boris Zoya Roman Raisa Gennady Valentina Fyodor Lidia Timur Alina Ruslan Zhanna Stanislav Evgenia Artyom Sofya Leonid
      Nadezhda Viktor Lyubov Arkady Margarita`),
    family:
      words(`Ivanov Petrova Smirnov Kuznetsova Popov Sokolova Lebedev Kozlova Novikov Morozova Volkov Pavlova Fedorov Mikhailova Egorov
      Nikolaeva Orlov Zakharova Makarov Romanova Stepanov Vasilyeva Zaytsev Grigorieva Belov Karpova Tarasov Antonova Zhukov Komarova
      Kiselyov Ilyina Gusev Titova Kudryavtsev Baranova Kulikov Alekseeva Yakovlev Sorokina Sergeyev Borisova Dmitriev Korolyova
      Gerasimov Ponomareva Medvedev Yershova Polyakov Tsvetkova Vinogradov Belyaeva Bogdanov Kovalyova Abramov Filippova Shcherbakov
      Blinova Krylov Rodionova`),
  },
  'greek-romanised': {
    given:
      words(`Giorgos Maria Dimitris Eleni Yannis Katerina Nikos Sofia Kostas Vasiliki Panagiotis Anna Christos Despina Thanasis Ioanna
      Spyros Georgia Vangelis Dimitra Stavros Foteini Michalis Angeliki Andreas Evangelia Petros Konstantina Alexandros Paraskevi
      Stelios Chrysoula Ilias Stavroula Theodoros Anastasia Apostolos Zoe Lefteris Marina Manolis Athina Takis Kalliope Aris Xenia
      Fotis Danae Pavlos Myrto`),
    family:
      words(`Papadopoulos Papadopoulou Georgiou Dimitriou Nikolaidis Ioannou Konstantinidis Vasileiou Christodoulou Antoniou Pappas
      Makris Alexiou Karagiannis Panagopoulos Athanasiou Oikonomou Angelopoulos Theodorou Stavropoulos Zografos Mavridis Kyriakou
      Hatzis Tsipras Mitsotakis Samaras Venizelos Anagnostou Spanos Kalogeropoulou Michailidis Petridis Vlachos Xenakis Theodorakis
      Katsaros Lambropoulos Samaras Triantafyllou Economides Stathopoulos Kazantzakis Tsitsipas Sakellaropoulou Manolakis`),
  },
  balkan: {
    given:
      words(`Arben Elira Besnik Vjosa Dritan Teuta Agim Mirlinda Flamur Blerta Ilir Arta Luan Valbona Gëzim Drita Fatmir Shpresa Kushtrim
      Albana Nikola Jelena Stefan Milica Marko Ana Dragan Snežana Aleksandar Ivana Miloš Dragana Nenad Tamara Goran Biljana Vuk Sanja
      Emir Amra Adnan Lejla Jasmin Selma Haris Aida Kliment Biljana Georgi Desislava Plamen Ralitsa Hristo Tsvetana Boyko Milena`),
    family:
      words(`Hoxha Krasniqi Berisha Gashi Shala Rexhepi Dervishi Leka Prifti Basha Rama Kastrati Zeqiri Haxhiu Jovanović Petrović Nikolić
      Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Hadžić Hodžić Begović Delić Mujić Kovačević Bašić Ivanovski
      Stojanovska Trajkovski Dimitrova Ivanov Petrov Georgieva Todorov Borisov Nikolova Stoyanov Angelova Dimitrov Koleva Hristov
      Zhelyazkov Marinova Kostadinov`),
  },
  basque: {
    given:
      words(`Ane Jon Maite Iker Nerea Aitor Amaia Mikel Leire Gorka Itziar Unai Ainhoa Xabier Miren Ander Olatz Eneko Uxue Asier Garazi
      Julen Haizea Beñat Izaro Oier Nahia Koldo Irati Imanol`),
    family:
      words(`Etxeberria Agirre Goikoetxea Zubizarreta Urrutia Arana Ibarretxe Mendizabal Otxoa Larrañaga Aranburu Elizondo Uribe Bengoetxea
      Olabarria Zabala Iturriaga Garmendia Lizarazu Arrizabalaga Txapartegi Echegaray Gorostiaga Irureta Azkue Legarreta Muguruza
      Unzueta Zuloaga Sarriegi`),
  },
};
