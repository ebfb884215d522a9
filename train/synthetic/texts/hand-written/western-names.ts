import type { Names } from '../name-lists';
import { words } from './words';

export const westernNames: Readonly<Record<string, Names>> = {
  english: {
    given:
      words(`James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan
      Joseph Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Steven Ashley Paul
      Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah Edward Stephanie Ronald
      Rebecca Tim Laura Jason Helen Jeff Sharon Ryan Cynthia Jacob Kathleen Gary Amy Nick Angela Eric Shirley Jon Anna
      Stephen Ruth Larry Brenda Justin Pamela Scott Nicole Brandon Katie Ben Samantha Sam Christine Greg Emma Frank
      Catherine Alex Virginia Ray Rachel Jack Janet Dennis Maria Jerry Heather Tyler Diane Aaron Julie Jose Olivia Henry
      Joyce Adam Victoria Doug Kelly Nate Lauren Zach Joan Oliver Isla Harry Poppy Alfie Freya Archie Imogen Callum Tilly
      Jane Joe Bob Kate Tom Ellie Max Sophie Luke Chloe Owen Grace Ethan Hannah Noah Ava Liam Mia Logan Zoe Dylan Lily`),
    family:
      words(`Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris
      Martin Thompson Clark Lewis Robinson Walker Hall Allen Wright Hill Scott Green Adams Baker Nelson Carter Mitchell
      Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Bailey Cooper Richardson
      Cox Howard Ward Peterson Gray James Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman
      Jenkins Perry Powell Patterson Hughes Washington Butler Simmons Foster Bryant Alexander Russell Griffin Hayes Ford
      Hamilton Graham Sullivan Wallace Woods Cole West Jordan Owens Reynolds Fisher Ellis Harrison Gibson Cruz Marshall
      Ortiz Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Henry Boyd Mason Kennedy Warren
      Dixon Ramos Burns Gordon Shaw Holmes Rice Robertson Hunt Black Daniels Palmer Mills Nichols Grant Knight Ferguson
      Stone Hawkins Dunn Perkins Hudson Spencer Gardner Payne Pierce Berry Matthews Wagner Willis Ray Watkins Olson Carroll
      Doe Fairweather Ashdown Whitcombe Blackwood Thistlewood Penhaligon Hargreaves Wetherby Ormsby Cartwright Lockwood`),
  },
  german: {
    given:
      words(`Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Stefan Christian Uwe Frank Markus Matthias Sabine Monika
      Petra Ursula Claudia Susanne Andrea Birgit Anna Lena Laura Julia Katharina Lukas Jonas Finn Leon Felix Maximilian Sophie
      Marie Emma Hannah Mia Heike Gabriele Jan Tobias Florian Sebastian Martin Jörg Holger Torsten Anja Nicole Silke Greta`),
    family:
      words(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
      Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler
      Huber Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck
      Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Vogt Stein Jäger Otto Sommer`),
  },
  french: {
    given:
      words(`Jean Marie Pierre Michel André Philippe Nathalie Isabelle Sylvie Catherine Martine Christophe Nicolas Julien
      Thomas Camille Léa Manon Chloé Emma Hugo Lucas Louis Gabriel Jules Aurélie Céline Élodie Amélie Benoît François Jérôme
      Sébastien Thérèse Zoé Mathilde Antoine Guillaume Baptiste Clémence Éric Hélène Inès Maxime Noémie Olivier Rémi Solène`),
    family:
      words(`Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia
      David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand
      Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez`),
  },
  spanish: {
    given:
      words(`Antonio María Manuel Carmen José Ana Francisco Isabel David Laura Juan Cristina Javier Marta Daniel Lucía
      Carlos Paula Jesús Elena Alejandro Raquel Miguel Pilar Rafael Sara Pedro Rosa Pablo Mercedes Ángel Beatriz Sergio Nuria
      Fernando Silvia Jorge Julia Luis Patricia Alberto Irene Álvaro Rocío Diego Andrea Adrián Ximena Guadalupe Itzel Joaquín`),
    family:
      words(`García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz
      Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina
      Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Lozano`),
  },
  italian: {
    given:
      words(`Giuseppe Maria Giovanni Anna Antonio Rosa Mario Angela Luigi Giovanna Francesco Teresa Angelo Lucia Vincenzo
      Carmela Pietro Caterina Salvatore Francesca Carlo Giulia Franco Chiara Domenico Martina Paolo Elena Marco Sara Luca
      Alessandro Matteo Lorenzo Andrea Federica Silvia Beatrice Niccolò Ginevra Tommaso Riccardo Ilaria Valentina`),
    family:
      words(`Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Mancini
      Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile
      Martinelli Vitale Lombardo Serra Coppola Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco D'Angelo De Luca`),
  },
  portuguese: {
    given:
      words(`João Maria José Ana António Francisca Francisco Mariana Carlos Beatriz Paulo Inês Pedro Sofia Luís Marta
      Rui Catarina Miguel Leonor Tiago Rita André Joana Bruno Raquel Gustavo Letícia Rafael Larissa Thiago Camila Vinícius
      Fernanda Felipe Juliana Guilherme Gabriela Lucas Amanda Mateus Bruna Caio Tatiane Otávio Lourdes Antônia Márcia`),
    family:
      words(`Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes
      Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha
      Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Morais Araújo Barbosa Cavalcanti Nascimento Lima`),
  },
  dutch: {
    given:
      words(`Jan Maria Johannes Anna Hendrik Johanna Cornelis Elisabeth Willem Cornelia Pieter Hendrika Daan Emma Sem Julia
      Lucas Mila Levi Tess Finn Sophie Bram Zoë Jeroen Sanne Maarten Lotte Thijs Femke Ruben Anouk Joost Marieke Wouter Ingrid
      Sander Esther Bas Annelies Koen Griet Dirk Lieve Luc Goedele Gijs Fleur Niels Iris Roos Stijn`),
    family:
      words(`Jong Jansen Vries Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits
      Graaf Meer Linden Kok Jacobs Vermeulen Veen Hoekstra Koster Prins Postma Willems Verhoeven Peeters Janssens Maes Mertens
      Claes Wouters Goossens Dubois Desmet Dijk Berg Leeuwen Heijden Broek Wit Kuipers Scholten Huisman Timmermans Groen`),
  },
  polish: {
    given:
      words(`Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Jan Ewa Michał
      Krystyna Marcin Magdalena Stanisław Elżbieta Jakub Joanna Adam Aleksandra Marek Zofia Łukasz Monika Grzegorz Teresa
      Mateusz Danuta Wojciech Natalia Mariusz Karolina Dariusz Julia Zbigniew Irena Jerzy Zuzanna Maciej Hanna Rafał Oliwia`),
    family:
      words(`Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski
      Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek
      Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski`),
  },
};
