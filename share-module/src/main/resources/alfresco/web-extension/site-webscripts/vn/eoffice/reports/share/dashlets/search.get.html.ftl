<#import "dashlet.inc.ftl" as dashlet>
<@dashlet.frame title=msg("rpt.dashlet.search.header")>
   <form id="${args.htmlid?html}-form" class="rpt-search" role="search" action="#">
      <label for="${args.htmlid?html}-number">${msg("rpt.dashlet.search.number")?html}</label>
      <input id="${args.htmlid?html}-number" type="search" maxlength="100" autocomplete="off" placeholder="${msg("rpt.dashlet.search.example")?html}"/>
      <button type="submit" class="rpt-button">${msg("rpt.dashlet.search.find")?html}</button>
   </form>
</@dashlet.frame>
