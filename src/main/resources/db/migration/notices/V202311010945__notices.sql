create table notices_notices (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    account_id bigint not null,
    message_key varchar(100) not null,
    arguments text not null,
    route varchar(300) not null,
    created_at datetime(6) not null,
    read_at datetime(6),
    mailed_at datetime(6),
    key notices_of_account (department_id, account_id, read_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
