package vn.eoffice.reports.host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Starts the embedded host. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class, proxyBeanMethods = false)
public class ReportManagementApplication {

    public static void main(String[] args) {
        SpringApplication.run(ReportManagementApplication.class, args);
    }
}
