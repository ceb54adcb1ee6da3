-- What an account is typing into a form and has not saved: nothing typed is lost when a session ends.
create table shell_drafts (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    account_id bigint not null,
    form_key varchar(200) not null,
    content longtext not null,
    saved_at datetime(6) not null,
    unique (department_id, account_id, form_key)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
