<#import "dashlet.inc.ftl" as dashlet>
<@dashlet.frame title=msg("rpt.dashlet.inbox.header")/>
