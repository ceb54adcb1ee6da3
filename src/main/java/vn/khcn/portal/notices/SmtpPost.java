package vn.khcn.portal.notices;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by SMTP, where {@code spring.mail.host} is set. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpPost implements Post {
    private final JavaMailSender sender;
    private final String from;

    SmtpPost(JavaMailSender sender, @Value("${portal.mail.from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(String to, String subject, String text, List<Enclosed> files) {
        sender.send(mime -> {
            MimeMessageHelper message = new MimeMessageHelper(mime, !files.isEmpty(), "UTF-8");
            if (!from.isEmpty()) {
                message.setFrom(from);
            }
            message.setTo(to);
            message.setSubject(subject);
            message.setText(text);
            for (Enclosed file : files) {
                message.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.mediaType());
            }
        });
    }
}
