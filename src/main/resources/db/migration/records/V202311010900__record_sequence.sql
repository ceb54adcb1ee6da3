-- One run of numbers for all records: a number names one record in the whole portal.
create sequence record_seq start with 1 increment by 50 nocache;
