-- A portal that starts in the middle of a year keeps its books from this number on; smaller ones are in the paper book.
alter table documents_number_books add column first_number int not null default 1;
