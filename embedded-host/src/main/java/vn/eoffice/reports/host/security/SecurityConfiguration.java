package vn.eoffice.reports.host.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.eoffice.reports.host.app.AppPath;
import vn.eoffice.reports.host.web.Replies;
import vn.eoffice.reports.rest.endpoint.BasePath;

/**
 * Everything but the landing page, the files of the screens and the health check asks for a name and a password, or for
 * the ticket that stands for them. Needs {@link Accounts}.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    PasswordAuthentication passwordAuthentication(Accounts accounts, PasswordEncoder encoder) {
        Clock clock = Clock.systemUTC();
        return new PasswordAuthentication(
                accounts, encoder, new RememberedCredentials(clock), new LoginThrottle(clock));
    }

    @Bean
    Tickets tickets() {
        return new Tickets(Clock.systemUTC());
    }

    @Bean
    TicketController ticketController(PasswordAuthentication passwords, Tickets tickets) {
        return new TicketController(passwords, tickets);
    }

    @Bean
    RequestRejectedHandler rejected(Replies replies) {
        return (request, response, why) -> replies.refuse(400, "request.refused", "", request, response);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, PasswordAuthentication passwords, Tickets tickets, Accounts accounts, Replies replies)
            throws Exception {
        AuthenticationEntryPoint signIn = new SignInAnswer(replies);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authenticationManager(new ProviderManager(new TicketAuthentication(tickets, accounts), passwords))
                .httpBasic(basic -> basic.authenticationEntryPoint(signIn))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(signIn))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/", AppPath.VALUE + "**", TicketController.PATH, BasePath.VALUE + "/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
