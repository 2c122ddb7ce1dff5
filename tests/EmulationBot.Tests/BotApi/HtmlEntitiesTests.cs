namespace EmulationBot.Tests.BotApi;

/// <summary>The server's own words for bad markup are those the real server was seen to answer.</summary>
public sealed class HtmlEntitiesTests
{
    [Theory]
    [InlineData("<b>unclosed", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<script>alert(1)</script>", "Unsupported start tag \"script\" at byte offset 0")]
    [InlineData("a < b & <b>c", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("ấ <br/>", "Unsupported start tag \"br/\" at byte offset 4")]
    [InlineData("<b><i>test</b></i>", "Unmatched end tag at byte offset 10, expected \"</i>\", found \"</b>\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("x <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<a href>x</a>", "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0")]
    [InlineData("<a href=\"x>x</a>", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=t.me/x>x</a>", "Unexpected end of name token at byte offset 0")]
    [InlineData("<span class=\"red\">x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    public void Bad_markup_is_refused_with_its_place(string html, string fault)
    {
        var refused = Assert.Throws<Refused>(() => HtmlEntities.Parse(html));

        Assert.Equal("Bad Request: can't parse entities: " + fault, refused.Message);
        Assert.True(refused.BotsFault);
    }

    [Theory]
    [InlineData("Kế hoạch &lt;22&gt; &amp; &quot;thi đua&quot; &#272;&#x111; &nbsp; R&D", "Kế hoạch <22> & \"thi đua\" Đđ &nbsp; R&D", "")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0+2, italic 1+1")]
    [InlineData("😀<STRONG>x</STRONG>", "😀x", "bold 2+1")]
    [InlineData("<b></b>x", "x", "")]
    [InlineData("<b>x</>", "x", "bold 0+1")]
    [InlineData("<blockquote expandable>x</blockquote><blockquote>y</blockquote>", "xy", "expandable_blockquote 0+1, blockquote 1+1")]
    [InlineData("<a href=\"https://t.me/x?a=1&amp;b=2\">x</a>", "x", "text_link 0+1 https://t.me/x?a=1&b=2")]
    [InlineData("<a href=\"nowhere\">x</a>", "x", "")]
    [InlineData("<pre><code class=\"language-sql\">x</code></pre>", "x", "code 0+1, pre 0+1")]
    [InlineData("<tg-time unix=\"1581699600\" format=\"r\">14/02</tg-time><tg-spoiler>a</tg-spoiler><u>b</u><s>c</s>", "14/02abc", "date_time 0+5, spoiler 5+1, underline 6+1, strikethrough 7+1")]
    public void Good_markup_becomes_text_and_entities(string html, string text, string entities)
    {
        var read = HtmlEntities.Parse(html);

        Assert.Equal(text, read.Text);
        Assert.Equal(entities, string.Join(", ", read.Entities.Select(e => $"{e.Text("type")} {e.Number("offset")}+{e.Number("length")} {e.Text("url")}".TrimEnd())));
    }
}
