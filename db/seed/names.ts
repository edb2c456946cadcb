import type { Gender, Generation, NameOrigin } from './material'

/**
 * Names that are common enough to be nobody's in particular, by generation and by where they are at home. No list of
 * children's names shares a name with another, so that family name and first child together stay unique in the demo.
 * Left out on purpose: names ending in a sound like "s" that is written otherwise (Alice, Maurice), because their
 * possessive is hard to write well, names that are words too (Elke), and family names that make a well-known person
 * together with a given name of the lists.
 */

const list = (names: string) => names.trim().replace(/\s+/g, ' ').split(', ')

type ByGeneration = Record<Generation, readonly string[]>

export const givenNames: Record<NameOrigin, Record<Gender, ByGeneration>> = {
  vl: {
    v: {
      child:
        list(`Emma, Lotte, Marie, Julie, Fien, Lore, Noor, Louise, Elena, Hanne, Janne, Femke, Amber, Silke, Axelle,
        Jolien, Merel, Nina, Zoë, Lien, Roos, Febe, Tess, Charlotte, Elise, Nora, Ella, Juliette, Renée, Hailey, Lena, Liv,
        Mila, Suzanne, Astrid, Lieke, Jade, Elodie, Margot, Pauline, Helena, Anouk, Josefien, Yana, Britt, Luna, Kato,
        Flore, Marthe, Annabel, Hannelore, Sien, Oona, Aster, Billie, Camille, Nell, Fleur, Ine, Maud, Jutta, Ginger, Kaat,
        Nelle, Stien, Ellen, Laure, Romy, Delphine, Imke`),
      adult: list(`Sofie, Annelies, Katrien, Veerle, Ilse, Kim, Joke, Evelien, Tine, Liesbeth, Karen, Sarah, Nele, Inge,
        Wendy, Nathalie, Kelly, Melissa, Cindy, Stefanie, Goedele, Barbara, Griet, Leen, Kristel, Valerie, Sandra, Heidi, Eva,
        Charlotte, Lieselot, Vicky, Greet, Ann, Tinne, Kirsten, Sabine, Isabel, Mieke, Debby, Jessica, Sharon, Lindsay,
        Petra, Hilde, Els, Goele, Fanny, Marijke, Dorien, Silvie, Jolanda, Eline, Lies, Hanneke, Natascha`),
      elder: list(`Rita, Monique, Christiane, Godelieve, Lutgarde, Maria, Jeannine, Denise, Rosa, Annie, Agnes, Simonne,
        Marcella, Gilberte, Georgette, Paula, Yvonne, Magda, Lisette, Nicole, Marie-Louise, Josée, Arlette, Jacqueline,
        Hilda, Suzanna, Irène, Alberta, Maria-Theresia, Frieda, Linda, Viviane, Martine, Marleen, Chantal, Gerda`),
    },
    m: {
      child:
        list(`Jef, Lukas, Seppe, Wout, Lars, Arne, Senne, Kobe, Robbe, Jasper, Noah, Finn, Lowie, Mats, Stan, Vic, Jules,
        Arthur, Victor, Louis, Liam, Milan, Daan, Warre, Cas, Gust, Emiel, Thibo, Bas, Tuur, Jonas, Ruben, Simon, Brent,
        Dries, Joren, Xander, Niels, Ferre, Sander, Elias, Alexander, Maarten, Siebe, Quinten, Matteo, Oscar, Mauro, Rune,
        Brecht, Yaro, Otis, Rik, Tijl, Casper, Felix, Wannes, Kjell, Lenn, Nand, Odin, Pepijn, Rayan, Stef, Twan, Viggo,
        Witse, Jarne, Lander, Roel`),
      adult:
        list(`Tom, Bart, Kevin, Steven, Wim, Geert, Pieter, Bram, Koen, Sven, Dieter, Jeroen, Kristof, Peter, Jan, Stijn,
        Davy, Kurt, Filip, Nick, Tim, Yves, Johan, Frederik, Wouter, Bjorn, Glenn, Dimitri, Mario, Gunther, Raf, Joris,
        Hans, Sam, Gert, Danny, Patrick, Benny, Ronny, Mathias, Gregory, Jurgen, Tony, Olivier, Werner, Michael, Ward,
        Gino, Hendrik, Jelle, Bert, Joeri, Maxim, Karel`),
      elder:
        list(`Roger, Willy, Marcel, Etienne, André, Gilbert, Albert, Frans, Jozef, Julien, Gaston, Omer, Norbert, Hubert,
        Lucien, Raymond, Antoon, Achiel, Robert, Guido, Herman, Walter, Luc, Eddy, Paul, Freddy, Rudy, Dirk, Erik, Ludo,
        Jean-Pierre, Gerard, Camiel, Firmin, Edgard`),
    },
  },
  fr: {
    v: {
      child:
        list(`Manon, Léa, Chloé, Inès, Clara, Océane, Agathe, Romane, Capucine, Éloïse, Maëlle, Lison, Margaux, Solène,
        Apolline, Victoire, Noémie, Amélie, Salomé, Jeanne, Coraline, Anaëlle, Célestine, Léonie, Maud-Anne, Ambre`),
      adult:
        list(`Sophie, Aurélie, Céline, Émilie, Virginie, Laetitia, Stéphanie, Delphine, Caroline, Marjorie, Séverine,
        Hélène, Isabelle, Fabienne, Sandrine`),
      elder: list(`Jacqueline, Monique, Colette, Mireille, Huguette, Ghislaine, Josiane, Bernadette, Danielle`),
    },
    m: {
      child:
        list(`Hugo, Nathan, Théo, Mathéo, Gabriel, Raphaël, Maxime, Antoine, Baptiste, Clément, Corentin, Gaspard, Lucas,
        Augustin, Émile, Robin, Valentin, Timéo, Martin, Tristan, Sacha, Ulysse, Basile, Quentin, Florent, Bastien`),
      adult:
        list(`Laurent, Christophe, Nicolas, Sébastien, Frédéric, Benoît, Vincent, Grégory, Julien, Cédric, Thierry, Pascal,
        Fabrice, Arnaud, Olivier`),
      elder: list(`Jean-Claude, Michel, Marcel, Jean-Marie, Roland, Claude, Bernard, Alain, Daniel`),
    },
  },
  ma: {
    v: {
      child:
        list(`Yasmina, Salma, Hafsa, Imane, Nour, Safae, Chaïma, Rania, Douae, Manal, Kawtar, Wiam, Ikram, Sanae, Soukaina,
        Hiba, Aya, Malika, Inaya, Ferdaous, Siham, Loubna, Oumaima, Widad, Hanae, Assia`),
      adult:
        list(`Fatima, Naima, Samira, Karima, Hanan, Nadia, Latifa, Bouchra, Najat, Hafida, Saida, Rachida, Nora, Souad,
        Jamila, Mina`),
      elder: list(`Fatna, Zohra, Aïcha, Khadija, Yamina, Halima, Rahma, Mimount, Habiba`),
    },
    m: {
      child:
        list(`Ilyas, Younes, Bilal, Ayoub, Zakaria, Anass, Walid, Sofiane, Ismaël, Hamza, Nabil, Adam, Yassir, Marouane,
        Badr, Taha, Amine, Imran, Soufian, Othman, Riad, Nassim, Haroun, Reda, Jawad, Mounir`),
      adult:
        list(`Mohamed, Rachid, Karim, Said, Abdel, Hassan, Mustapha, Driss, Khalid, Noureddine, Farid, Jamal, Aziz, Hakim,
        Kamal, Samir`),
      elder: list(`Ahmed, Lahcen, Brahim, Abdellah, Mimoun, Hamid, Allal, Omar, Bouzian`),
    },
  },
  tr: {
    v: {
      child:
        list(`Elif, Zeynep, Defne, Azra, Ecrin, Beyza, Nisa, Asya, Melis, Ceren, Duru, Ela, Hira, Irem, Melek, Nehir, Rüya,
        Selin, Sude, Tuana, Yağmur, Zehra, Eylül, Nil, Derya, Hazal`),
      adult: list(
        `Ayşe, Fatma, Emine, Hatice, Sevgi, Gülay, Özlem, Filiz, Serpil, Songül, Nurcan, Dilek, Yasemin, Esra, Sibel`,
      ),
      elder: list(`Hanife, Şerife, Meryem, Hacer, Sultan, Döne, Satı, Nazife, Elmas`),
    },
    m: {
      child:
        list(`Emir, Yusuf, Kerem, Mert, Eren, Ömer, Berat, Enes, Kaan, Arda, Baran, Can, Deniz, Efe, Furkan, Güney, Halil,
        Koray, Metehan, Okan, Poyraz, Serkan, Tolga, Umut, Yiğit, Çınar`),
      adult:
        list(`Mehmet, Mustafa, Ali, Hüseyin, Murat, Ibrahim, Hasan, Osman, Fatih, Erdal, Yılmaz, Selim, Orhan, Cengiz,
        Bülent`),
      elder: list(`Ramazan, Süleyman, Kadir, Recai, Veli, Dursun, Bekir, Cemal, Mahmut`),
    },
  },
  pl: {
    v: {
      child:
        list(`Zuzanna, Oliwia, Lena-Maria, Wiktoria, Aleksandra, Natalia, Gabriela, Martyna, Nikola, Kinga, Oliwka, Zosia,
        Kasia, Maja, Amelia, Hania, Antonina, Pola, Milena, Iga, Jagoda, Liwia, Blanka, Weronika, Kornelia, Ola`),
      adult:
        list(`Agnieszka, Katarzyna, Magdalena, Monika, Beata, Iwona, Dorota, Joanna, Renata, Aneta, Ewa, Justyna, Sylwia,
        Małgorzata, Edyta`),
      elder: list(`Halina, Krystyna, Danuta, Bożena, Teresa, Stanisława, Jadwiga, Zofia, Irena`),
    },
    m: {
      child:
        list(`Jakub, Szymon, Kacper, Filipek, Mikołaj, Wojtek, Adrian, Oskar, Igor, Patryk, Dawid, Dominik, Bartek, Kuba,
        Maciek, Olek, Tymon, Wiktor, Leon, Alan, Hubert, Ksawery, Tadeusz, Błażej, Marcel, Konrad`),
      adult:
        list(`Piotr, Tomasz, Marcin, Paweł, Krzysztof, Grzegorz, Michał, Andrzej, Rafał, Robert, Artur, Sławomir, Dariusz,
        Zbigniew, Mariusz`),
      elder: list(`Jerzy, Stanisław, Kazimierz, Ryszard, Henryk, Józef, Zdzisław, Edward, Czesław`),
    },
  },
  ro: {
    v: {
      child:
        list(`Ioana, Andreea, Bianca, Daria, Denisa, Ilinca, Larisa, Mara, Miruna, Raluca, Roxana, Sorana, Teodora, Antonia,
        Catinca, Crina, Delia, Irina, Lavinia, Medeea, Oana, Petra-Maria, Ruxandra, Sânziana, Tudora, Alexia`),
      adult:
        list(`Elena, Mihaela, Cristina, Gabriela, Simona, Alina, Daniela, Florentina, Carmen, Loredana, Nicoleta, Ramona,
        Adriana, Corina, Luminița`),
      elder: list(`Maria, Ana, Viorica, Aurica, Lenuța, Floarea, Rodica, Valeria, Domnica`),
    },
    m: {
      child:
        list(`Andrei, Matei, Darius, Rareș, Luca, Tudor, Vlad, Alexandru, Bogdan, Cosmin, Denis, Eduard, Florin, Horia, Iustin,
        Cezar, Mihnea, Octavian, Paul-Andrei, Radu, Sebastian, Teodor, Victoraș, Albert-Ioan, Iancu, Silviu`),
      adult:
        list(`Ionuț, Marian, Cristian, Gheorghe, Vasile, Adrian, Daniel, Florin, Sorin, Lucian, Cătălin, Nicu, Marius, Ovidiu,
        Valentin`),
      elder: list(`Ion, Constantin, Dumitru, Petru, Nicolae, Traian, Aurel, Virgil, Grigore`),
    },
  },
  uk: {
    v: {
      child:
        list(`Anastasija, Sofija, Polina, Darija, Solomija, Zlata, Myroslava, Kateryna, Uljana, Jaryna, Kira, Bohdana,
        Viktorija, Zoja, Ivanna, Kvitka, Lesja, Marharyta, Orysja, Stefanija, Tajisija, Veronika, Vira, Nika, Olesja, Julija`),
      adult:
        list(`Oksana, Olena, Iryna, Natalija, Svitlana, Tetjana, Halyna, Ljudmyla, Marija, Oleksandra, Nadija, Larysa, Alla,
        Inna, Vita`),
      elder: list(`Hanna, Valentyna, Nina, Rajisa, Lidija, Jevhenija, Tamara, Zinajida, Stepanija`),
    },
    m: {
      child:
        list(`Maksym, Danylo, Tymofij, Matvij, Nazar, Bohdan, Artem, Ivan, Makar, Oleksij, Roman, Ostap, Ljubomyr, Arsen, Denys,
        Hlib, Illja, Jaroslav, Kyrylo, Lev, Mychajlo, Platon, Svjatoslav, Tymur, Vsevolod, Zachar`),
      adult: list(
        `Andrij, Oleh, Serhij, Vasyl, Volodymyr, Jurij, Viktor, Ihor, Pavlo, Petro, Mykola, Dmytro, Ruslan, Taras, Vitalij`,
      ),
      elder: list(`Anatolij, Hryhorij, Leonid, Stepan, Valerij, Fedir, Borys, Semen, Jevhen`),
    },
  },
  es: {
    v: {
      child:
        list(`Lucía, Valentina, Camila, Martina, Daniela, Ximena, Renata, Abril, Alma, Carolina, Esperanza, Fernanda, Guadalupe,
        Isabela, Jimena, Lupita, Mariana, Paloma, Regina, Sol, Triana, Violeta, Yolanda, Zaira, Adela, Pilar`),
      adult:
        list(`Carmen, Patricia, Claudia, Marisol, Beatriz, Rocío, Lorena, Gloria, Mónica, Teresa, Silvia, Verónica, Paola,
        Leticia, Rosario`),
      elder: list(`Dolores, Mercedes, Josefa, Encarnación, Concepción, Amparo, Consuelo, Milagros, Rosalía`),
    },
    m: {
      child:
        list(`Mateo, Santiago, Diego, Álvaro, Pablo, Thiago, Emiliano, Joaquín, Nicolás, Rodrigo, Bruno, Cristóbal, Esteban,
        Gael, Iker, Julián, Leandro, Marco-Antonio, Ramiro, Salvador, Tadeo, Vicente, Ignacio, Benicio, Fabián, Gonzalo`),
      adult:
        list(`Carlos, Javier, Alejandro, Luis, Miguel, Fernando, Jorge, Ricardo, Sergio, Andrés, Hernán, Rubén, Óscar, Eduardo,
        Wilson`),
      elder: list(`Manuel, Francisco, Antonio, Ramón, Ernesto, Alfonso, Eusebio, Rafael, Julio`),
    },
  },
  ar: {
    v: {
      child:
        list(`Layla, Rima, Yara, Dana, Lamis, Tala, Shahd, Maryam, Farah, Ghina, Hala, Jana, Leen-Amal, Maya, Noura, Raghad,
        Sidra, Tasnim, Wafa, Zeina, Abeer, Bayan, Dima, Haneen, Judy, Rahaf`),
      adult: list(`Rana, Hiyam, Abir, Nisreen, Sawsan, Lina, Reem, Maha, Amal, Ghada, Wafaa, Hanadi, Iman, Suha, Rula`),
      elder: list(`Samia, Nawal, Khawla, Widad, Su’ad, Amina, Badia, Salwa, Rajaa`),
    },
    m: {
      child:
        list(`Omar-Zayd, Khaled, Majd, Ward-Nour, Yazan, Laith, Karam, Abdulrahman, Bashar, Fadi, Ghaith, Hadi, Ibrahim, Jad,
        Kinan, Muhannad, Nader, Qusay, Rami, Sami, Tarek, Ubada, Wassim, Yaman, Zaid, Aws`),
      adult: list(
        `Bassam, Firas, Ghassan, Hussam, Imad, Jihad, Luay, Maher, Nizar, Raed, Samer, Talal, Usama, Wael, Ziad`,
      ),
      elder: list(`Abdulkarim, Adnan, Fawzi, Ghazi, Hikmat, Ismail, Mahmoud, Nazir, Subhi`),
    },
  },
  en: {
    v: {
      child:
        list(`Abigail, Adwoa, Akosua, Blessing, Chioma, Deborah, Efua, Esther, Ezinne, Gifty, Ifeoma, Joy, Kemi, Lydia, Mercy,
        Nana-Ama, Ngozi, Olivia, Precious, Rebecca, Ruth, Temi, Vivian, Yaa, Zainab, Hannah`),
      adult:
        list(`Abena, Comfort, Dorothy, Evelyn, Felicia, Georgina, Janet, Linda, Mabel, Patience, Rita, Theresa, Victoria, Helen,
        Caroline`),
      elder: list(`Augustina, Beatrice-Ann, Elizabeth, Ernestina, Margaret, Mary, Philomena, Susanna, Wilhelmina`),
    },
    m: {
      child:
        list(`Caleb, Chidi, Daniel, Ebuka, Emeka, Ethan, Femi, Isaac, Jeremiah, Joel, Kofi, Kojo, Kwabena, Kwaku, Malachi, Micah,
        Nathaniel, Obinna, Samuel, Tobi, Tunde, Uche, Yaw, Zion, Jayden, Aaron`),
      adult:
        list(`Benjamin, Charles, David, Emmanuel, Francis, George, Isaiah, Kwame, Michael, Peter, Richard, Stephen, Solomon,
        Victor, William`),
      elder: list(`Albert, Augustine, Ebenezer, Ernest, Godfrey, Joseph, Nathan, Samson, Theophilus`),
    },
  },
  cd: {
    v: {
      child:
        list(`Grâce, Merveille, Divine, Plamedi, Exaucée, Ketsia, Naomie, Bénie, Gloire, Jemima, Kerene, Priscille, Rosine,
        Tabitha, Déborah, Aimée, Dorcas, Emmanuella, Falone, Godelive, Héritière, Joëlle, Keren, Mardochée, Ornella, Rachel`),
      adult:
        list(`Chantal, Clarisse, Espérance, Fifi, Françoise, Immaculée, Jolie, Julienne, Marceline, Nadège, Odette, Pascaline,
        Solange, Thérèse, Yvette`),
      elder: list(`Angélique, Bibiane, Charlotte, Euphrasie, Fébronie, Joséphine, Madeleine, Marie-Claire, Véronique`),
    },
    m: {
      child:
        list(`Dieumerci, Exaucé, Glody, Gracien, Héritier, Jonathan, Josué, Ézéchiel, Kevin-Marc, Moïse, Nathanaël, Nehémie, Pascal-Junior,
        Prince, Ruphin, Schadrac, Trésor, Samy, Yannick, Béni, Christian, David-Elie, Elikya, Fiston, Gédéon, Ephraïm`),
      adult:
        list(`Augustin, Crispin, Dieudonné, Éric, Faustin, Gilbert, Innocent, Jean-Paul, Jean-Bosco, Justin, Patrice, Placide,
        Serge, Théophile, Willy`),
      elder: list(`Albert, Boniface, Célestin, Déogratias, Emmanuel, Félicien, Gaspard, Jérôme, Léopold`),
    },
  },
}

export const familyNames: Record<NameOrigin, readonly string[]> = {
  vl: list(`Adriaensen, Aerts, Baert, Bauwens, Beckers, Bervoets, Blommaert, Boeckx, Bogaerts, Bosmans, Braem, Bruggeman,
    Buyse, Callens, Caluwaerts, Christiaens, Claes, Clement, Coenen, Colpaert, Coppens, Cornelis, Cuypers, Daems, De
    Backer, De Baets, De Block, De Bock, De Boeck, Deckers, De Clerck, De Cock, De Coninck, De Coster, De Graeve, De
    Jonghe, De Keyser, Dekeyser, De Lange, Deleu, De Meester, De Meyer, De Moor, Denys, De Paepe, De Prez, Deprez,
    De Ridder, De Roeck, Desender, De Smedt, Devos, De Wandel, De Weerdt, Dewulf, Dierckx, Dumon, D’Hondt, Engelen,
    Everaert, Evers, Feys, Geerts, Geudens, Gijbels, Goeminne, Goossens, Gyselinck, Haesevoets, Helsen, Hendrickx,
    Hermans, Heylen, Huybrechts, Huyskens, Jacobs, Jansens, Kerkhofs, Lambrechts, Lauwers, Leemans, Lemmens,
    Lenaerts, Leys, Lievens, Lippevelde, Loos, Luyten, Maes, Martens, Meeus, Meulemans, Michiels, Moens, Mortier,
    Neyens, Nijs, Pattyn, Pieters, Put, Raes, Reynders, Roels, Roose, Saelens, Schepers, Segers, Sels, Smets,
    Smeyers, Staelens, Stevens, Stroobants, Temmerman, Theunis, Thijs, Thys, Timmermans, Torfs, Van Assel, Van Camp,
    Vandenberghe, Van den Bossche, Van den Broeck, Vanderlinden, Van Dessel, Van de Velde, Vandevoorde, Van de
    Walle, Van Dyck, Van Eeckhout, Van Gestel, Van Hecke, Van Hoof, Vanhoutte, Van Hove, Van Laere, Van Loon, Van
    Looy, Van Moer, Vannieuwenhuyse, Van Parys, Van Roey, Verbruggen, Vercammen, Verhaegen, Verhelst, Vermeire,
    Vermeiren, Verschueren, Verstraete, Vervoort, Willaert, Wouters, Wuyts, Wyckmans`),
  fr: list(`Lambert, Dubois, Dupont, Delvaux, Leclercq, Renard, Lejeune, Gérard, Dumont, Marchal, Henrion, Collin, Thiry, Bodart,
    Mathieu, Gilson, Collard, Servais, Toussaint, Piron, Halleux, Noël, Lemaire, Wauthier, Bertrand, Delcourt`),
  ma: list(`El Amrani, Benali, Bouazza, El Idrissi, Haddou, El Khattabi, Azzouzi, Ouali, Bakkali, Boukhari, El Ouardi, Amghar, Ziani,
    Tahiri, Aouad, Benhaddou, El Mansouri, Chaouch, Lamrini, Saidi, El Yousfi, Mokhtari, Zeroual, Abarkan, Essadik, Lahlou`),
  tr: list(`Yıldız, Kaya, Demir, Şahin, Çelik, Aydın, Öztürk, Arslan, Doğan, Kılıç, Aslan, Çetin, Kara, Koç, Kurt, Özdemir, Şimşek,
    Polat, Korkmaz, Erdem, Güler, Yavuz, Aksoy, Taş, Bulut, Keskin`),
  pl: list(`Kowalczyk, Zieliński, Wójcik, Mazur, Krawczyk, Kaczmarek, Piotrowski, Grabowski, Nowicki, Pawlak, Michalski, Król,
    Wieczorek, Jabłoński, Wróbel, Dudek, Adamczyk, Stępień, Górski, Sikora, Walczak, Baran, Rutkowski, Szewczyk, Ostrowski,
    Pietrzak`),
  ro: list(`Popa, Ionescu, Dumitru, Stan, Stoica, Gheorghe, Matei, Ciobanu, Rusu, Munteanu, Lazăr, Radu, Tudose, Marin, Nistor, Florea,
    Dobre, Barbu, Nedelcu, Moldovan, Oprea, Voicu, Cojocaru, Neagu, Sandu, Enache`),
  uk: list(`Kovalenko, Bondarenko, Tkatsjenko, Kravtsjenko, Oliynyk, Shevchuk, Koval, Polishchuk, Lysenko, Marchenko, Rudenko, Savchenko,
    Petrenko, Moroz, Klymenko, Pavlenko, Havryljuk, Ponomarenko, Karpenko, Melnyk, Romanjuk, Hnatjuk, Kostenko, Bojko, Taran,
    Zintsjenko`),
  es: list(`García, Fernández, López, Morales, Ramírez, Torres, Flores, Rojas, Castillo, Vargas, Mendoza, Ortega, Herrera, Medina,
    Aguilar, Salazar, Guerrero, Navarro, Peña, Cabrera, Molina, Suárez, Paredes, Quispe, Zambrano, Cedeño`),
  ar: list(`Al Hassan, Al Khatib, Haddad, Khoury, Al Masri, Darwish, Nasser, Al Ahmad, Kassem, Sabbagh, Najjar, Halabi, Al Omari, Shami,
    Younan, Barakat, Mansour, Al Jabri, Hamdan, Saleh, Qassab, Al Rifai, Atassi, Kanaan, Zeidan, Rahhal`),
  en: list(`Mensah, Owusu, Boateng, Asante, Appiah, Osei, Agyeman, Amoah, Adjei, Ofori, Okafor, Adeyemi, Eze, Balogun, Okoro, Nwosu, Obi,
    Akande, Ogunleye, Ansah, Quaye, Tetteh, Bediako, Darko, Opoku, Kyei`),
  cd: list(`Kabongo, Mbuyi, Tshibanda, Ilunga, Kalala, Mukendi, Ngoy, Kasongo, Mulenda, Lukusa, Ntumba, Bakajika, Kapinga, Mwamba,
    Banza, Mulumba, Tshiala, Kabeya, Nsimba, Makiese, Luzolo, Matondo, Ndaya, Habimana, Uwimana, Niyonsaba`),
}

/** Short forms a child may go by; a variation gives one only to a child that had one in the hand-written family. */
export const shortForms: Readonly<Record<string, string>> = {
  Josefien: 'Fien',
  Charlotte: 'Lotje',
  Alexander: 'Alex',
  Annabel: 'Bel',
  Hannelore: 'Hanne',
  Helena: 'Leen',
  Suzanne: 'Suze',
  Quinten: 'Kwint',
  Maarten: 'Maart',
  Victor: 'Vic',
  Emiel: 'Miel',
  Arthur: 'Tuur',
  Matteo: 'Teo',
  Camille: 'Mille',
  Pauline: 'Lien',
  Louise: 'Loe',
  Anastasija: 'Nastja',
  Oleksij: 'Oles',
  Mychajlo: 'Misja',
  Aleksandra: 'Ola',
  Wiktoria: 'Wika',
  Mikołaj: 'Miki',
  Alexandru: 'Alex',
  Andreea: 'Dea',
  Zakaria: 'Zak',
  Soukaina: 'Kaina',
  Nathaniel: 'Nate',
  Abdulrahman: 'Abood',
  Sebastian: 'Seb',
}
