package vn.khcn.portal.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;

/** Mail as files one can open ({@code .eml}), where {@code portal.mail.folder} is set: the demo. */
@Component
@ConditionalOnProperty("portal.mail.folder")
class FolderPost implements Post {
    private final Path folder;
    /** One for all mails: it looks through the class path for what it needs. */
    private final JavaMailSenderImpl letters = new JavaMailSenderImpl();
    private final BusinessClock clock;
    private final AtomicInteger next = new AtomicInteger();

    FolderPost(@Value("${portal.mail.folder}") Path folder, BusinessClock clock) {
        this.folder = folder;
        this.clock = clock;
        // or each mail's number would be made by looking up this machine's name, which can take long
        letters.getJavaMailProperties().setProperty("mail.from", "portal@localhost");
    }

    @Override
    public void send(String to, String subject, String text, List<Enclosed> files) {
        MimeMessage message = letters.createMimeMessage();
        try (OutputStream out = create(to)) {
            message.setFrom(new InternetAddress("portal@localhost"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            message.setSubject(subject, "UTF-8");
            MimeMessageHelper letter = new MimeMessageHelper(message, !files.isEmpty(), "UTF-8");
            letter.setText(text);
            for (Enclosed file : files) {
                letter.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.mediaType());
            }
            message.setSentDate(Date.from(clock.now()));
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next free name; after a restart the mails of before are still there. */
    private OutputStream create(String to) throws IOException {
        Files.createDirectories(folder);
        while (true) {
            try {
                return Files.newOutputStream(folder.resolve("%s-%04d-%s.eml".formatted(clock.today(),
                        next.incrementAndGet(), to.replaceAll("[^A-Za-z0-9.@-]", "_"))), StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }
}
