import type { Names } from '../names';
import { words } from './words';

export const asianNames: Readonly<Record<string, Names>> = {
  vietnamese: {
    given:
      words(`Anh Minh Hương Tuấn Linh Dũng Lan Hùng Trang Đức Mai Quang Thảo Hải Ngọc Sơn Phương Long Hà Thành Yến Nam
      Thu Khánh Hoa Phúc Vy Bảo My Huy Nhung Kiên Hạnh Tùng Giang Cường Diệp Trung Hiền Việt Loan Khoa Châu Thắng Nga Duy
      Trinh Tâm Oanh Phong Quyên Vinh Thủy Đạt Tuyết Nhân Hằng Toàn Uyên Lộc Như Kỳ Xuân Tú`),
    family:
      words(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lâm Mai Đoàn Trịnh Tô Cao
      Lương Hà Tạ Châu Thái Quách Chu Đào Kiều La Lưu Mạc Nghiêm Ông Phùng Quan Tăng Thạch Triệu Từ Văn Vương Doãn Khổng Bạch
      Giang Hứa Khuất Lại Lục Mạch Nhan Ninh Tống Tôn Viên`),
  },
  'vietnamese-plain': {
    given:
      words(`Anh Minh Huong Tuan Linh Dung Lan Hung Trang Duc Mai Quang Thao Hai Ngoc Son Phuong Long Ha Thanh Yen Nam Thu
      Khanh Hoa Phuc Vy Bao My Huy Nhung Kien Hanh Tung Giang Cuong Diep Trung Hien Viet Loan Khoa Chau Thang Nga Duy Trinh
      Tam Oanh Phong Quyen Vinh Thuy Dat Tuyet Nhan Hang Toan Uyen Loc Nhu Ky Xuan Tu Thi`),
    family:
      words(`Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Lam Mai Doan Trinh To Cao
      Luong Ha Ta Chau Thai Quach Chu Dao Kieu La Luu Mac Nghiem Phung Quan Tang Thach Trieu Tu Van Vuong Doan Khong Bach Giang
      Hua Khuat Lai Luc Ninh Tong Ton Vien Nguyen-Pham Tran-Le Dang-Vu Huynh-Vo Ngo-Bui Pham-Do`),
  },
  korean: {
    given:
      words(`Minjun Seo-yeon Ji-hoon Soo-jin Hyun-woo Ji-woo Min-seo Dong-hyun Eun-ji Jae-won Hye-jin Sung-min Yuna Tae-hyung
      Mi-kyung Joon-ho Ha-eun Young-soo Bo-ra Seung-ho Na-yeon Sang-hoon Ji-min Kyung-soo Da-hye Woo-jin Yeon-joo In-ho Sora
      Chul-soo Haneul Doyun Areum Byung-hun So-hee Ki-tae Min-jung Jin-ah Dae-jung Hee-sun Geun-hye Yoon-ah Hyeon-ju Jin-woo
      Seojun Eunwoo Siwoo Jiho Yejun Jiyu Soo-bin Chae-won Hyejin Jisoo Minho Taeyang Sunghoon Yerin Gaeun Jaemin`),
    family:
      words(`Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Ko Moon Son Yang
      Bae Baek Heo Yoo Nam Shim Noh Ha Kwak Sung Cha Joo Woo Koo Min Jin Ji Um Chae Won Chun Bang Gong Hyun Ham Byun Yeom Yeo Chu
      Do So Seok Sun Seol Ma Gil Wi Pyo Myung Ki Ban Ra Wang Geum Ok Yuk In Maeng Je Mo`),
  },
  pinyin: {
    given:
      words(`Wei Fang Xiaoming Jing Yifan Lili Jianguo Mei Haoran Xinyi Zihan Yuchen Ming Ling Jun Xia Tao Yan Qiang Hui Lei
      Ying Chao Na Gang Xue Peng Juan Bin Dan Bo Ting Long Min Jie Hong Yang Ping Yong Li Xiaoli Zhiqiang Guoqing Yuhan Mengjie
      Ruoxi Shuang Tianyi Wenjie Xiuying Yaping Zhenhua Chunhua Dehua Guiying Huifang Jiahao Kaixin Lanying Meiling Qiaoling Ruolan
      Siyu Tingting Weimin Xiaohong Xiaofeng Yulan Zixuan Zhihao Jiayi Yutong`),
    family:
      words(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han
      Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Jin Zhong Tan Liao Fan
      Fang Shi Jia Xia Fu Bai Zou Xiong Meng Qin Qiu Hou Jin Yin Xue Yan Lei Long Duan Hao Kong Shao Mao Chang Wan Gu Lai Wu Kang
      Ouyang Sima Zhuge Shangguan`),
  },
  cantonese: {
    given:
      words(`Ka-wai Wing-yan Siu-ming Mei-ling Chi-keung Wai-man Yuk-lan Kin-wah Tsz-ching Hoi-yan Ho-yin Ka-yan Man-kit Sze-wing
      Kwok-wai Suk-fong Lai-kuen Chun-hei Pui-shan Wing-chung Ka-shing Kit-ying Yee-man Hiu-tung Tak-wah Wai-lun Ching-yi Lok-yiu
      Winnie Raymond Vivian Jacky Carmen Edison Fanny Andy Eason Sammi`),
    family:
      words(`Chan Leung Wong Cheung Lau Lam Ho Ng Yeung Chow Tsang Kwok Tse Yip Mak Chiu Fung Lo Yuen Poon Au Tam Siu Hui Kwan
      Szeto Tong Lui Ip Mok Shum Choi Chung Kan Kwong Lai Pang Sham Sin To Tsui Wan Yau Yim Yu Cheng Chu Fok Hung`),
  },
  romaji: {
    given:
      words(`Yuki Haruto Sakura Takeshi Aiko Hiroshi Yumi Kenji Naoko Ryo Mariko Daichi Emi Shota Keiko Satoshi Ayaka Makoto
      Hanako Kazuki Misaki Tetsuya Rin Akira Chihiro Jun Mei Kaito Nanami Yosuke Tomoko Ren Asuka Shinji Miyu Kohei Saori Tatsuya
      Yui Hideo Kaori Masato Rina Toru Momoka Sota Chiyo Isamu Noriko Osamu Eriko Taro Hina Minoru Reiko Susumu Fumiko Goro Kanako`),
    family:
      words(`Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi
      Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Murakami Kondo
      Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura
      Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi`),
  },
  'indian-north': {
    given:
      words(`Priya Rahul Anjali Vikram Neha Amit Pooja Rohan Kavita Sanjay Sneha Arjun Meera Rajesh Divya Aditya Ritu Manish
      Shreya Nikhil Sunita Deepak Aarti Karan Nisha Ashok Swati Gaurav Rekha Vivek Jyoti Suresh Ananya Mohit Seema Varun Payal
      Harsh Isha Pankaj Tanvi Alok Preeti Sachin Komal Ankit Garima Abhishek Sakshi Rakesh Madhu Vinod Asha Ishaan Kiara Vihaan
      Saanvi Kabir Myra Dhruv`),
    family:
      words(`Sharma Verma Gupta Singh Kumar Agarwal Mishra Pandey Tiwari Yadav Chauhan Rathore Jain Saxena Srivastava Bhatia
      Kapoor Khanna Malhotra Mehra Chopra Arora Sethi Bansal Mittal Goel Shukla Dubey Tripathi Chaturvedi Joshi Bhatt Rawat Negi
      Thakur Rana Chaudhary Dixit Trivedi Upadhyay Awasthi Bajpai Kaul Dhar Razdan Tandon Kohli Anand Ahuja Grover Sachdeva
      Bhardwaj Kashyap Vashisht Rastogi Maheshwari Poddar Jha Sinha Prasad`),
  },
  punjabi: {
    given:
      words(`Harpreet Gurpreet Manpreet Jaspreet Simran Amarjit Kuldeep Balwinder Navdeep Rajinder Sukhdeep Parminder Gurdeep
      Harjit Jasleen Karanveer Lakhwinder Mandeep Nimrat Onkar Prabhjot Ravneet Satnam Tejinder Upinder Varinder Baljit Charanjit
      Davinder Ekam Fateh Gagan Hardeep Inderjit Jaswinder Kiran Kulwant Maninder Narinder Paramjit Rupinder Sarbjit Taran`),
    family:
      words(`Kaur Dhillon Gill Sidhu Sandhu Grewal Brar Bains Dhaliwal Sekhon Virk Cheema Randhawa Mann Aulakh Bajwa Bhullar
      Chahal Deol Dosanjh Garcha Hundal Johal Kahlon Khaira Lally Maan Nijjar Pannu Rai Saini Sahota Sangha Sohal Takhar Toor
      Uppal Walia Ahluwalia Bedi Sodhi Kang`),
  },
  'indian-south': {
    given:
      words(`Lakshmi Karthik Venkatesh Padma Srinivas Ramya Suresh Kavya Murugan Deepa Ganesh Vidya Prakash Radha Arun Meenakshi
      Ravi Sudha Kannan Gayatri Hari Bhavani Senthil Uma Vijay Saraswati Anand Malathi Balaji Revathi Chandra Sowmya Dinesh
      Nandini Mahesh Pallavi Naveen Sandhya Pradeep Shobha Raghu Sujatha Satish Usha Sridhar Vasudha Anoop Bindu Jijo Sreeja Rajeev
      Lekha Biju Asha Thirumalai Ezhil Kayalvizhi Anbu Yazhini`),
    family:
      words(`Iyer Iyengar Reddy Rao Naidu Nair Menon Pillai Krishnan Subramanian Raghavan Venkataraman Ramaswamy Natarajan
      Chandrasekhar Murthy Gowda Shetty Hegde Bhat Kamath Pai Prabhu Shenoy Varma Kurup Panicker Namboothiri Chacko Kurien Varghese
      Thomas Mathew Philip Cherian Oommen Eapen Sundaram Balasubramaniam Swaminathan Ranganathan Sivakumar Jayaraman Parthasarathy
      Muthuswamy Annamalai Chettiar Mudaliar Gounder Thevar Chowdary Prasad Sastry Rajan Babu Kannan Palani Arumugam Selvam`),
  },
  'indian-west': {
    given:
      words(`Hetal Jignesh Nilesh Bhavna Ketan Heena Chirag Dipti Paresh Kinjal Mitesh Falguni Hardik Jinal Kalpesh Mansi Parth
      Riddhi Tejas Urvi Sachin Ashwini Mangesh Vaishali Prasad Supriya Omkar Mrunal Tushar Rutuja Swapnil Ketaki Aniket Shruti
      Sandeep Manasi Yogesh Sayali Amol Pranali Rustom Pervez Farzana Zubin`),
    family:
      words(`Patel Shah Desai Mehta Parekh Gandhi Modi Joshi Trivedi Vyas Dave Pandya Bhatt Solanki Parmar Chavda Rathod Makwana
      Kulkarni Deshpande Patil Jadhav Pawar Shinde More Gaikwad Bhosale Kadam Sawant Chavan Naik Gokhale Apte Phadke Sathe Ranade
      Tendulkar Gavaskar Wadia Mistry Daruwalla Contractor Fernandes D'Souza Pinto Lobo`),
  },
  bengali: {
    given:
      words(`Arnab Sourav Ananya Debashish Mousumi Subrata Ishita Partha Riya Anirban Sharmila Tapas Soumya Piyali Sudip Madhumita
      Kaushik Rupa Abhijit Nandita Prosenjit Sutapa Rahman Farhana Tanvir Nusrat Rakib Sadia Mahmudul Shirin Imran Taslima Shakib
      Mushfiqur Sabina Rezaul Nasrin Anwar Rumana Habib Jahanara Zahid Ayesha`),
    family:
      words(`Banerjee Mukherjee Chatterjee Ganguly Bose Ghosh Das Sen Roy Dutta Chakraborty Bhattacharya Mitra Sarkar Majumdar
      Saha Pal Kundu Nandi Biswas Mondal Haldar Hossain Rahman Islam Khatun Begum Chowdhury Ahmed Uddin Miah Talukder Sikder Akter
      Haque Kabir Siddique Bhuiyan Sheikh Molla Paul Basu`),
  },
  srilankan: {
    given:
      words(`Nuwan Chathurika Kasun Dilini Sanjeewa Nadeesha Ruwan Sanduni Chamara Ishara Lahiru Thilini Dinesh Hasini Asela
      Madushani Pradeep Sachini Upul Nirosha Kumar Anusha Mahela Kumari Sanath Priyanka Roshan Dilrukshi Tharindu Iresha`),
    family:
      words(`Perera Fernando Silva Jayawardena Wickramasinghe Bandara Rajapaksa Gunawardena Dissanayake Herath Senanayake
      Ranasinghe Karunaratne Amarasinghe Weerasinghe Samaraweera Kumarasinghe Liyanage Mendis Abeysekera Ekanayake Sivalingam
      Thiruchelvam Ponnambalam Nadarajah Kanagaratnam Wijesinghe Malinga Sangakkara Muralitharan`),
  },
  thai: {
    given:
      words(`Somchai Siriporn Nattapong Kanya Prasert Malee Anan Suda Chaiwat Nok Thanakorn Ploy Wichai Pim Surachai Kamon Apinya
      Boonmee Chalerm Duangjai Ekachai Fon Gamon Itthipol Jintana Kittisak Ladda Manop Narong Orawan Pichai Ratana Sakda Tida
      Udom Varee Wanchai Yupin Arthit Benjawan Chatchai Dararat Jirawat Kulap Montri Niran Pakorn Rungnapa Somsak Thida Worawut
      Yada Araya Preecha Supaporn Tanawat Waranya Niwat Pailin Chanida`),
    family:
      words(`Srisai Wongsakul Chaiyasit Thongchai Saetang Suwannarat Rattanakul Boonyarat Phrommin Kittikhun Charoensuk
      Jaidee Kaewmanee Limsakul Meesuk Nakorn Ongsakul Panyawong Raksakul Sombat Tantiwong Udomchai Vejjajiva Wattana Yodsakul
      Anantachai Buakaew Chantarat Duangdee Intarasit Jirapong Kongsawat Luangpraseut Maneerat Ngamchit Pattanapong Ruangsri
      Saelim Sukjai Thepsuwan Visetsin Wongchai Yindee Amornrat Bunnag Chinnawat Prasertsri Rojanasunan Siriwat Supachai
      Techavijit Thanarat Tongdee Veerasak Wisetkul Kraisorn Maneewan Nimmanhaemin Pongpanich Saengdao`),
  },
  filipino: {
    given:
      words(`Maria Jose Juan Angelica Mark Kristine Jomar Rowena Dindo Marites Rodel Jocelyn Arnel Liezl Bong Analyn Rommel Cherry
      Efren Jasmin Nonoy Lourdes Ronaldo Maricel Jayson Grace Renato Imelda Edgardo Rosalie Joel Divina Nestor Luzviminda Reynaldo
      Corazon Danilo Erlinda Ferdinand Gemma Honorio Isagani Jericho Kaye Lito Mylene Noel Oliver Princess Queenie Ramil Shaira
      Tonton Vilma Wilfredo Ligaya Amihan Dakila Bayani Tala`),
    family:
      words(`Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Flores Ramos Dela-Cruz Aquino Villanueva Castillo Salazar
      Mercado Pascual Dizon Manalo Magsaysay Macapagal Dimaculangan Pangilinan Tolentino Catacutan Lacson Panganiban Sumulong
      Makati Batungbakal Gatdula Dimagiba Lualhati Agbayani Evangelista Soriano Valdez Navarro Aguinaldo Bonifacio Mabini Sison
      Cojuangco Tan Lim Sy Go Ong Uy Chua Yap Dy Co Lao Gokongwei Tiongson Laurel Osmeña Quezon`),
  },
  'indonesian-plain': {
    given:
      words(`Budi Siti Agus Dewi Rizky Putri Joko Sri Andi Rina Hendra Wati Dian Yanti Eko Lestari Fajar Ayu Gilang Indah Bambang
      Ratna Dedi Nur Bayu Wulan Arif Fitri Wahyu Mega Slamet Tuti Surya Kartika Made Ketut Wayan Nyoman Komang Gede Asep Euis Dadang
      Neneng Ujang Titin Iwan Yuni Taufik Aisyah Ilham Nadia Reza Salsabila Teguh Endang Sugeng Sumarni Yoga Citra`),
    family:
      words(`Santoso Wijaya Pratama Kusuma Hidayat Saputra Nugroho Setiawan Hartono Susanto Gunawan Halim Tanjung Siregar Nasution
      Simanjuntak Sitompul Hutapea Panjaitan Sihombing Lubis Harahap Ginting Sembiring Tarigan Purba Wibowo Prasetyo Suryadi
      Kurniawan Firmansyah Ramadhan Utomo Handoko Budiman Salim Lesmana Sutrisno Mulyadi Suharto Widodo Rahayu Permata Anggraini
      Maharani Puspita Situmorang Pangaribuan Manurung Batubara Rumapea Pohan Daulay Matondang Tobing Silalahi`),
  },
  malay: {
    given:
      words(`Ahmad Nurul Azman Siti Faizal Aisyah Hafiz Farah Ismail Noraini Khairul Rosmah Zulkifli Azlina Shahrul Haslinda
      Rahim Zaleha Amirul Izzati Hakim Syafiqah Iskandar Suraya Razak Norhayati Zainal Fatimah Azhar Rohana Mazlan Hidayah`),
    family:
      words(`Abdullah Rahman Ismail Hassan Ibrahim Othman Yusof Zakaria Mahmud Salleh Razak Hamzah Jaafar Kassim Mohamad Nordin
      Omar Sulaiman Tahir Yaakob Zainuddin Aziz Bakar Daud Ghazali Hashim Idris Latif Mansor Samad`),
  },
  burmese: {
    given: words(
      `Aung Thida Kyaw Su Zaw Hla Min Khin Thant Ei Wai Nwe Htet Yamin Ko Moe Naing Sandar Ye Aye Tun Phyu Lwin Mya`,
    ),
    family:
      words(`Win Htwe Oo Maung Thein Soe Myint Hlaing Tun Zin Khaing Lin Aung Phyo Kyi Nyein Thwin Zaw Htun Shwe Swe Latt
      Myat Nyunt Paing Thu Yi`),
  },
  mongolian: {
    given:
      words(`Bat Oyunaa Ganbold Sarnai Temüülen Enkhtuya Bold Altantsetseg Munkh Tsetseg Otgon Bayarmaa Tömör Narantsetseg Dorj
      Solongo Erdene Khulan Ganzorig Nomin Batbayar Uranchimeg Chuluun Delger Enkhjargal Munkhbat Sukhbaatar Anu Tuguldur Saran`),
    family:
      words(`Bat-Erdene Ganbaatar Dorjsuren Tsogtbaatar Bayarsaikhan Enkhbold Batbold Munkhbayar Altangerel Oyunbileg Elbegdorj
      Battulga Khurelsukh Gankhuyag Purevdorj Sandag Jargal Tserendorj Nyamdorj Lkhagvasuren Damdin Sainbayar Erdenebat Oyun
      Amarjargal Chinbat Ochir Sodnom Ulziibat Zorig`),
  },
  hawaiian: {
    given:
      words(`Kai Leilani Keoni Malia Kalani Nani Kekoa Noelani Ikaika Mahina Kimo Alana Makoa Keala Lani Kaimana Nalani Koa Pua Kawika
      Hoku Mele Akamu Iolana Kapono Moana Sione Mele Tevita Ana Semisi Lupe Tavita Sina Malakai Losa Aroha Tane Hine Rangi Wiremu
      Mere Hemi Anahera Tama Kahu Ngaire Rawiri Kiri Manaia`),
    family:
      words(`Kahananui Kealoha Kamaka Kekauoha Nakamura Kalama Akana Mahoe Kanahele Kapule Keawe Kaleo Kamakawiwo'ole Nāone Ka'ahumanu
      Makua Kaiulani Pukui Tuilagi Faleafa Leota Tupou Fifita Taufa Vunipola Manu Fonua Havili Moala Lealiifano Tuala Ngata
      Parata Tamihere Mahuta Henare Winiata Waititi Taipari Rangihuna Te-Kanawa Tuhoe Pōmare Tauranga Harawira`),
  },
};
