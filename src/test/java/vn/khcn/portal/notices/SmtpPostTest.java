package vn.khcn.portal.notices;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The post as a server sets it up, against a mail server that listens. */
class SmtpPostTest {
    private static final String SUBJECT = "Cổng thông tin: 2 tin mới – Phòng Quản lý khoa học đã gửi nội dung";
    private static final String TEXT = "Kính gửi Phó Chánh Văn phòng,\n\n- Nhiệm vụ 3040/UBND-KSTT quá hạn 1 ngày\n";

    @Test
    void vietnameseArrivesAsItWasWritten() throws Exception {
        try (SmallSmtpServer server = new SmallSmtpServer()) {
            configured(server).run(context -> context.getBean(Post.class).send("vanphong@bacgiang.example", SUBJECT,
                    TEXT, List.of()));
            assertThat(server.mails()).hasSize(1);
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()),
                    new ByteArrayInputStream(server.mails().getFirst().getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(mail.getSubject()).isEqualTo(SUBJECT);
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(TEXT.strip());
            assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("vanphong@bacgiang.example");
            assertThat(mail.getFrom()[0]).hasToString("portal@bacgiang.example");
        }
    }

    @Test
    void withoutAMailServerThereIsNoPost() {
        new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(SmtpPost.class)
                .run(context -> assertThat(context).doesNotHaveBean(Post.class));
    }

    private static ApplicationContextRunner configured(SmallSmtpServer server) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(SmtpPost.class)
                .withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + server.port(),
                        "portal.mail.from=portal@bacgiang.example");
    }
}
