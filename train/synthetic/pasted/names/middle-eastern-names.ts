import type { Names } from '../names';
import { words } from './words';

export const middleEasternNames: Readonly<Record<string, Names>> = {
  'arabic-romanised': {
    given:
      words(`Ahmed Fatima Omar Layla Youssef Nour Khalid Mariam Hassan Aisha Tariq Salma Karim Hana Ibrahim Zeinab Mahmoud Yasmin Ali Rania
      Samir Dina Walid Huda Faisal Noura Rami Lina Nasser Amal Bilal Reem Hamza Sara Ziad Mona Marwan Ghada Sami Farah Adel Samira
      Hisham Leila Mustafa Khadija Anas Imane Rachid Soukaina Mehdi Ikram Abdelkader Naima Abdullah Maha Saeed Latifa Jassim Sheikha
      Mohammed Hanan Sultan Dalal Bassam Rula Ghassan Joumana Fadi Carine`),
    family:
      words(`Al-Masri Haddad Khoury El-Sayed Mansour Al-Rashid Benali Saleh Hussein Al-Farsi Nasr Abdallah El-Khatib Bouzid Al-Harbi Shaheen
      Al-Qahtani Farouk Najjar Al-Otaibi Barakat Al-Ghamdi Hamdan Al-Shammari Jaber Al-Zahrani Kassem Bensalah El-Amrani Tazi
      Alaoui Bennani Cherkaoui El-Idrissi Belkacem Boudiaf Ziani Trabelsi Ben-Youssef Jebali Chaabane Gharbi Maalouf Gemayel Aoun
      Hariri Jumblatt Sleiman Karam Saad Hamad Al-Sabah Al-Thani Al-Maktoum Al-Balushi Al-Hinai Darwish Zaghloul Sadat Mubarak
      Qasim Tikriti Al-Bayati Al-Jubouri Kanaan Dabbagh`),
  },
  'persian-romanised': {
    given:
      words(`Ali Fatemeh Reza Maryam Mohammad Zahra Hossein Sara Amir Narges Mehdi Leila Hamid Shirin Behrouz Parisa Kaveh Nasrin Dariush
      Azadeh Arash Mahsa Babak Nazanin Siamak Roya Kamran Negar Farhad Mina Omid Elham Navid Samira Pouya Neda Saeed Ladan Shahram
      Golnaz Vahid Taraneh Masoud Yasaman Peyman Laleh Ramin Mojgan Bijan Farzaneh Cyrus Pegah Jamshid Bahar Keyvan Forough Soroush
      Niloufar Mansour Simin`),
    family:
      words(`Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Rahimi Hashemi Kazemi Ebrahimi Sadeghi Tehrani Shirazi Esfahani Tabrizi
      Kermani Rostami Soltani Mousavi Akbari Bahrami Farahani Ghorbani Heydari Jalali Kiani Lotfi Mirzaei Nazari Olfati Pahlavi
      Qasemi Rafsanjani Salehi Taheri Vaziri Yazdani Zandi Amini Bagheri Davoodi Eskandari Fallahi Golshiri Khatami Larijani Maleki
      Norouzi Parsa Razavi Shariati Tavakoli Zarif Zamani Khorasani Daneshvar Farrokhzad Kiarostami Makhmalbaf`),
  },
  'hebrew-romanised': {
    given:
      words(`Yael Avi Noa Moshe Tamar Eitan Shira Yossi Michal Ariel Maya Dov Rivka Uri Hadas Nadav Orly Shai Efrat Gal Yaara Boaz Talia Amit
      Sharon Oren Dana Itai Liat Eyal Ronit Gilad Keren Omer Ayelet Tomer Inbal Roi Sivan Amnon Naama Yoav Einat Asaf Merav Guy Tzipi
      Shlomo Chaya Menachem Devorah Yaakov Esther Mordechai Leah Yitzhak Batya Nimrod Rotem Ofer`),
    family:
      words(`Cohen Levi Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Yosef David Amar Ohayon Hadad Gabay Ben-David Adler
      Shapira Levin Golan Ben-Ami Bar-Lev Shamir Rabin Netanyahu Barak Olmert Peres Livni Lapid Bennett Gantz Eisenkot Yadlin Dayan
      Meir Eshkol Ben-Gurion Sharett Almog Carmi Dror Elkayam Feldman Goldstein Harel Ivri Kaplan Lavi Mor Naveh Oz Paz Regev Segal
      Tal Vaknin Weizman Yaron Zohar`),
  },
  'turkish-plain': {
    given:
      words(`Mehmet Ayse Mustafa Fatma Ahmet Emine Ali Hatice Huseyin Zeynep Hasan Elif Ibrahim Meryem Osman Sultan Murat Hanife Omer Merve
      Burak Busra Emre Esra Can Ece Deniz Irem Kerem Selin Onur Gizem Serkan Pinar Tolga Ozge Volkan Derya Baris Tugba`),
    family:
      words(`Yilmaz Kaya Demir Celik Sahin Yildiz Yildirim Ozturk Aydin Ozdemir Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt Ozkan Simsek
      Polat Korkmaz Cakir Erdogan Gunes Aksoy Tekin Bulut Keskin Tas Unal Gul Turan Avci Isik Bozkurt Kaplan Ates`),
  },
  pakistani: {
    given:
      words(`Ayesha Bilal Hira Usman Sana Imran Maryam Faisal Zara Asif Rabia Kamran Mahnoor Zain Iqra Hassan Nimra Shahid Amna Waqas
      Fizza Junaid Kinza Tariq Laiba Adnan Mehwish Saad Noor Waseem Rida Hamza Sidra Rizwan Tehmina Nadeem Uzma Shoaib Zainab Arshad
      Bushra Babar Areeba Farhan Humaira Ghulam Javeria Haider Komal Irfan Lubna Khurram Momina Mudassar Nighat Naveed Quratulain
      Owais Sadaf Qasim`),
    family:
      words(`Khan Malik Butt Qureshi Siddiqui Sheikh Raza Iqbal Chaudhry Mirza Bhutto Abbasi Awan Baloch Bukhari Dar Farooqi Gilani Hashmi Hussain
      Jatoi Kazmi Lodhi Mahmood Mughal Naqvi Niazi Rana Rathore Rehman Rizvi Saeed Shah Sultan Toor Usmani Wattoo Yousafzai Zaidi
      Zardari Afridi Ansari Aslam Bajwa Cheema Durrani Gondal Gujjar Hameed Javed Khattak Leghari Memon Nawaz Orakzai Paracha Soomro
      Tareen Virk Warraich`),
  },
};
