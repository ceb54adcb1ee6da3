package vn.khcn.portal.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys that work on every screen. */
@Configuration
class FrameKeys {
    @Bean
    KeyboardHint searchKey() {
        return new KeyboardHint(0, "Ctrl+K", "shell.keys.search");
    }

    @Bean
    KeyboardHint helpKey() {
        return new KeyboardHint(1, "?", "shell.keys.help");
    }

    @Bean
    KeyboardHint saveKey() {
        return new KeyboardHint(2, "Ctrl+S", "shell.keys.save");
    }

    @Bean
    KeyboardHint headKey() {
        return new KeyboardHint(4, "F6", "shell.keys.head");
    }

    @Bean
    KeyboardHint escapeKey() {
        return new KeyboardHint(3, "Esc", "shell.keys.close");
    }
}
