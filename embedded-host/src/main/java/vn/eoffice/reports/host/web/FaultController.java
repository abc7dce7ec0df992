package vn.eoffice.reports.host.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server refuses outside the contract's paths, told like every other error. */
@Controller
final class FaultController implements ErrorController {

    private final Replies replies;

    FaultController(Replies replies) {
        this.replies = replies;
    }

    @RequestMapping("/error")
    void fault(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : 404;
        replies.refuse(status, keyOf(status), "", request, response);
    }

    private static String keyOf(int status) {
        if (status == 404) {
            return "request.no-such-path";
        }
        return status < 500 ? "request.refused" : "request.unavailable";
    }
}
