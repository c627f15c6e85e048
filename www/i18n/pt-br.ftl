# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Compartilhar
on-service = Compartilhar no { $service }
copy = Copiar link
copied = Link copiado
copy-failed = Não foi possível copiar o link
system = Compartilhar com um aplicativo
tags = Tags
related = Leia também
forget = Esquecer o que eu li
new-tab = abre em uma nova aba

## more
print = Imprimir
qr = QR Code
more = Mais
list = Mais formas de compartilhar
search = Buscar serviços
nothing-found = Nenhum serviço se chama “{ $name }”
close = Fechar
instance = Onde fica a sua conta?
example = Por exemplo, { $name }
instance-wrong = “{ $name }” não é o endereço de um servidor. Escreva como mastodon.social
remember = Lembrar neste aparelho
continue = Continuar
scan = Escaneie com o celular para abrir a página nele
too-long = O endereço é longo demais para um QR Code
selection = Compartilhar o texto selecionado
copy-quote = Copiar o texto com um link
quote-copied = Texto e link copiados
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }

## parts
# See also.
see-also = Veja também

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de leitura
        [many] { $count } de minutos de leitura
       *[other] { $count } minutos de leitura
    }

# Ticker.
